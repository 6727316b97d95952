import { businessData } from './business.ts'
import { circumstanceData } from './circumstances.ts'
import { communicationData } from './communications.ts'
import { contactData } from './contact.ts'
import { credentialData } from './credentials.ts'
import type { DataType } from './data-type.ts'
import { demographicData } from './demographic.ts'
import { documentData } from './documents.ts'
import { financialData } from './financial.ts'
import { genericData } from './generic.ts'
import { healthData } from './health.ts'
import { identityData } from './identity.ts'
import { onlineData } from './online.ts'
import { workplaceData } from './workplace.ts'
import { privateLifeData } from './private-life.ts'
import { justiceData } from './justice.ts'
import { careData } from './care.ts'
import { schoolingData } from './schooling.ts'
import { tradeData } from './trade.ts'
import { workData } from './work.ts'

/** The taxonomy. Where two rows have one wording, the row that comes first has it. */
export const dataTypes: readonly DataType[] = [
  ...identityData,
  ...credentialData,
  ...onlineData,
  ...contactData,
  ...healthData,
  ...financialData,
  ...demographicData,
  ...communicationData,
  ...workData,
  ...businessData,
  ...documentData,
  ...workplaceData,
  ...privateLifeData,
  ...justiceData,
  ...careData,
  ...schoolingData,
  ...tradeData,
  ...circumstanceData,
  ...genericData,
]

const byId: ReadonlyMap<string, DataType> = new Map(dataTypes.map((row) => [row.id, row]))

/** The row of an id. */
export const dataTypeOf = (id: string): DataType | undefined => byId.get(id)
