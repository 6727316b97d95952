/** Nouns of towns and counties: they are governments that can be hit, and places where others are. */
import { wordSet } from './phrases.ts'

/** They end the name of one: "Alder County". */
export const localGovernments = wordSet('county parish township borough')

/** In lower case they stand before the name of one: "the town of Alder". */
export const townNouns = wordSet(
  'city town village county borough township municipality commune parish district municipalities cities',
)

/** What it has that no landscape has: "Alder County commissioners", "Alder County’s payroll". */
export const governmentNouns = wordSet(
  'residents residents’ commissioners officials employees government computers payroll sheriff supervisors council ' +
    'administrators administrator elections election supervisor commissioner clerk auditor treasurer assessor coroner judge executive ' +
    'spokesman spokeswoman spokesperson manager courthouse government’s leaders workers offices files servers systems network website data records taxpayers voters',
)
