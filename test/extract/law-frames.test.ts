import { describe, expect, test } from 'vitest'
import { read } from './read.ts'
import { toldOfLaw } from './told.ts'

const law = new Set(['SUED', 'FINED', 'SETTLED_WITH', 'INVESTIGATED', 'SENTENCED'] as const)

describe('suits, inquiries and deals in the frames that reports tell them in', () => {
  test.each([
    [
      'A statement of claim was issued in the High Court against Tavenor Dental on behalf of patients hit by the breach.',
      ['patients SUED Tavenor Dental'],
    ],
    ['A writ was served on Tavenor Dental by its former patients.', ['former patients SUED Tavenor Dental']],
    [
      'Consumers alleged in a lawsuit that Tavenor Dental waited months after the breach.',
      ['consumers SUED Tavenor Dental'],
    ],
    ['A judge threw out a lawsuit by customers of Tavenor Bank over the breach.', ['customers SUED Tavenor Bank']],
    [
      'Tavenor Bank and its web host, Corley Systems, were named as defendants in a suit over the breach.',
      ['- SUED Corley Systems', '- SUED Tavenor Bank'],
    ],
    [
      'Marsh Okafor, a Leeds law firm, has launched a group action against Tavenor Bank on behalf of savers hit by the breach.',
      ['savers SUED Tavenor Bank'],
    ],
    [
      'A consumer league has summoned Tavenor Bank before the Utrecht district court over the breach.',
      ['- SUED Tavenor Bank'],
    ],
    [
      'Investors filed a suit accusing Tavenor Bank and its former chief executive, Dana Whitlock, of hiding the breach.',
      ['- SUED Dana Whitlock', 'investors SUED Tavenor Bank'],
    ],
    [
      'An inquiry into the Tavenor Bank group has been commenced by the Data Protection Commission.',
      ['Data Protection Commission INVESTIGATED Tavenor Bank'],
    ],
    ['Tavenor Bank is being investigated by the privacy watchdog in Ottawa.', ['- INVESTIGATED Tavenor Bank']],
    [
      'To close a probe by the Federal Trade Commission, the lender Tavenor Bank will hand over $300,000.',
      ['Tavenor Bank SETTLED_WITH Federal Trade Commission for $300,000'],
    ],
    [
      'Corley Constabulary is to pay £900 each to officers whose names were published, under a deal struck in May.',
      ['Corley Constabulary SETTLED_WITH officers'],
    ],
    [
      'The Federal Court ordered Tavenor Bank to pay $2 million in a case brought by the Australian Information Commissioner.',
      ['Australian Information Commissioner FINED Tavenor Bank for $2 million'],
    ],
    [
      'A former clerk, Dana Whitlock, was sentenced to two years in prison for the theft.',
      ['- SENTENCED Dana Whitlock'],
    ],
  ])('%s', (text, expected) => {
    expect(toldOfLaw(read(text), law)).toEqual(expected)
  })

  test.each([
    ['The Federal Trade Commission has provisionally decided to fine Tavenor Bank $2 million over the breach.'],
    ['The Federal Trade Commission proposed a $2 million fine against Tavenor Bank over the breach.'],
    ['Tavenor Bank faces a fine of up to $2 million over the breach.'],
    ['A brochure was served on Tavenor Bank by its former patients.'],
    ['Consumers said in a survey that Tavenor Bank waited months after the breach.'],
    ['A consumer league has invited Tavenor Bank to the Utrecht town hall over the breach.'],
  ])('nothing yet: %s', (text) => {
    expect(toldOfLaw(read(text), law)).toEqual([])
  })
})
