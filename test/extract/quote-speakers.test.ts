import { describe, expect, test } from 'vitest'
import { quotesOf, readsTo } from './quote-rows.ts'

describe('who speaks', () => {
  readsTo([
    [
      '“The portal is safer than a bank,” reads a Wednesday editorial in The Dover Register.',
      ['DIRECT', 'a Wednesday editorial in The Dover Register', 'The portal is safer than a bank,'],
    ],
    ['“Close the portal,” came shouts from the crowd.', ['DIRECT', 'the crowd', 'Close the portal,']],
    ['Some chanted “No more leaks!”', ['DIRECT', 'Some', 'No more leaks!']],
    ['Several said they would close the portal.', ['INDIRECT', 'Several', 'they would close the portal']],
    [
      'Rep. Dana Whitlock (D-Ohio):“We closed the portal in May.”',
      ['DIRECT', 'Dana Whitlock', 'We closed the portal in May.'],
    ],
    [
      'What the clinics fear – Lee Wong and Dana Whitlock: “We closed the portal in May.”',
      ['DIRECT', 'Dana Whitlock', 'We closed the portal in May.'],
    ],
    ['Here’s Dana Whitlock in May: “We closed the portal.”', ['DIRECT', 'Dana Whitlock', 'We closed the portal.']],
    [
      'Another friend of the Lind list, Dana Whitlock, said the bank was “well run.”',
      ['INDIRECT', 'Dana Whitlock', 'the bank was “well run.”'],
    ],
    [
      'Experts doubt those claims, but have warned that the gang could return.',
      ['INDIRECT', 'Experts', 'the gang could return'],
    ],
    [
      'They’re calm about it and generally agree that the bank “acted fast”.',
      ['INDIRECT', 'They’re', 'the bank “acted fast”'],
    ],
    [
      'Critics blasted the bank for calling the leak “a small event in a long year”.',
      ['PARTIAL', 'the bank', 'a small event in a long year'],
    ],
    [
      'Whitlock was wrong in saying that the files were “safe at all times”.',
      ['INDIRECT', 'Whitlock', 'the files were “safe at all times”'],
    ],
    ['The bank offers what Whitlock calls “real safety.”', ['DIRECT', 'Whitlock', 'real safety.']],
    ['The manager was told that “no names at all were lost”.', ['PARTIAL', null, 'no names at all were lost']],
    [
      'Whitlock was asked, “Would you have closed the portal?” He answered, “I would have.”',
      ['PARTIAL', null, 'Would you have closed the portal?'],
      ['DIRECT', 'He', 'I would have.'],
    ],
  ])
})

describe('who speaks by a paper or a word of theirs', () => {
  readsTo([
    [
      '“The proof is not enough for a charge,” according to a paper filed by prosecutor Dana Whitlock.',
      ['DIRECT', 'Dana Whitlock', 'The proof is not enough for a charge,'],
    ],
    [
      'She plans to leave. From Dana Whitlock’s blog post: “For the sake of the bank we must move on.”',
      ['DIRECT', 'Dana Whitlock', 'For the sake of the bank we must move on.'],
    ],
    [
      'The leak prompted Dana Whitlock, who runs the clinics, to state, “We closed the portal in May.”',
      ['DIRECT', 'Dana Whitlock', 'We closed the portal in May.'],
    ],
    [
      'It is the pull of Kestrel Bank’s “if you save with us, you can sleep” promise.',
      ['PARTIAL', 'Kestrel Bank', 'if you save with us, you can sleep'],
    ],
    [
      'The union left after her March comment that, “The clinics will lose a lot of people.”',
      ['PARTIAL', 'her', 'The clinics will lose a lot of people.'],
    ],
    [
      'Dana Whitlock chimed in, telling Mic in an interview published on Monday, “They are both ready for it.”',
      ['DIRECT', 'Dana Whitlock', 'They are both ready for it.'],
    ],
    [
      '"“We closed the portal in May,” Dana Whitlock said on Monday."',
      ['DIRECT', 'Dana Whitlock', 'We closed the portal in May,'],
    ],
  ])
})

describe('who speaks in a long sentence', () => {
  readsTo([
    [
      'Dana Whitlock shared a list of the files on her page, writing “Here is what the bank still denies today.”',
      ['DIRECT', 'Dana Whitlock', 'Here is what the bank still denies today.'],
    ],
    [
      'Dana Whitlock criticized the plan adopted after two weeks of talks, saying it goes “nowhere near far enough.”',
      ['INDIRECT', 'Dana Whitlock', 'it goes “nowhere near far enough.”'],
    ],
    [
      'Dana Whitlock gave no details about how she planned it, saying only that she was “changing some of our practices.”',
      ['PARTIAL', 'Dana Whitlock', 'changing some of our practices.'],
    ],
    [
      'Kestrel Bank slammed a lawsuit filed by a clerk, calling it “empty”.',
      ['INDIRECT', 'Kestrel Bank', 'it “empty”'],
    ],
    ['Whitlock, who has in the past described the bank as “slow”, left.', ['INDIRECT', 'who', 'the bank as “slow”']],
    ['Whitlock told him she worries the bank is slow.', ['INDIRECT', 'Whitlock', 'she worries the bank is slow']],
    [
      'In a release announcing her new role, Whitlock described it “as a long walk that needs a plan”.',
      ['PARTIAL', 'Whitlock', 'as a long walk that needs a plan'],
    ],
    [
      'When Lee Wong spoke of the leak and said it was “over,” the crowd applauded loudly.',
      ['INDIRECT', 'Lee Wong', 'it was “over,”'],
    ],
    [
      'In 2019, when Kestrel Bank offered clinics a new portal, “nobody knew what it was,” Whitlock said.',
      ['INDIRECT', 'Whitlock', 'In 2019, when Kestrel Bank offered clinics a new portal, “nobody knew what it was,”'],
    ],
    ['Lind D’Angelo told reporters that the files were safe.', ['INDIRECT', 'Lind D’Angelo', 'the files were safe']],
    ['The shop sold shirts that said “We won.”', ['DIRECT', 'that', 'We won.']],
  ])
})

describe('where a reported clause begins and ends', () => {
  readsTo([
    [
      'Whitlock said there was “no doubt” about it, he said there is no case without proof.',
      ['INDIRECT', 'Whitlock', 'there was “no doubt” about it'],
      ['INDIRECT', 'he', 'there is no case without proof'],
    ],
    [
      'She often speaks of breaking “that high wall” in the field, and she tells people that it can be done.',
      ['INDIRECT', 'She', 'breaking “that high wall” in the field'],
      ['INDIRECT', 'she', 'it can be done'],
    ],
    [
      'Whitlock said she would stay, although she wrote that the bank was “slow”.',
      ['INDIRECT', 'Whitlock', 'she would stay'],
      ['INDIRECT', 'she', 'the bank was “slow”'],
    ],
    [
      'Whitlock acknowledged that the fee could be termed “a gift,” The Dover Post reported in 1991.',
      ['INDIRECT', 'Whitlock', 'the fee could be termed “a gift,”'],
      ['INDIRECT', 'Dover Post', 'Whitlock acknowledged that the fee could be termed “a gift,”'],
    ],
    [
      'Whitlock rallied clients by warning that “the rule of the bank is in danger”.',
      ['DIRECT', 'Whitlock', 'the rule of the bank is in danger'],
    ],
    [
      'The plan met with anger (“We want our files back,” wrote Lee Wong, a clerk).',
      ['DIRECT', 'Lee Wong', 'We want our files back,'],
    ],
    [
      'The leak is “sad,” Whitlock said, noting the bank “makes you weep”.',
      ['INDIRECT', 'Whitlock', 'The leak is “sad,”'],
      ['INDIRECT', 'Whitlock', 'the bank “makes you weep”'],
    ],
    [
      'Whitlock wrote in both letters she was “proud and happy” to sell it.',
      ['INDIRECT', 'Whitlock', 'she was “proud and happy” to sell it'],
    ],
    [
      'As Lind left, the guests chanted, “Close the portal!” as they had before.',
      ['DIRECT', 'guests', 'Close the portal!'],
    ],
    [
      'She has touted the “longest run in our history”—and promised to keep it up.',
      ['PARTIAL', 'She', 'longest run in our history'],
    ],
    [
      '“Our record is good,” Whitlock said at a rally in Dover, N.Y. “The bank worked for it.”',
      ['DIRECT', 'Whitlock', 'Our record is good,', 'The bank worked for it.'],
    ],
  ])
})

describe('said words that the sentence before brings', () => {
  readsTo([
    [
      'Dana Whitlock tweeted a warning. “Remember the bank that lost your files.”',
      ['DIRECT', 'Dana Whitlock', 'Remember the bank that lost your files.'],
    ],
    [
      'Dana Whitlock said the bank was slow.\n\n“But it is our bank, and we keep it!”',
      ['INDIRECT', 'Dana Whitlock', 'the bank was slow'],
      ['DIRECT', 'Dana Whitlock', 'But it is our bank, and we keep it!'],
    ],
    [
      'The note ended in a plea: “Bring back our files!” Whitlock still keeps the note.',
      ['DIRECT', 'The note', 'Bring back our files!'],
    ],
  ])
})

describe('said words that go on', () => {
  readsTo([
    [
      'The crowd chanted at him, “Close the portal,” and “Bring the files back.”',
      ['DIRECT', 'The crowd', 'Close the portal,', 'Bring the files back.'],
    ],
    [
      '“Many people are afraid,” Whitlock wrote in a letter explaining why she will speak, “but most agree with us.”',
      ['DIRECT', 'Whitlock', 'Many people are afraid,', 'but most agree with us.'],
      ['INDIRECT', 'Whitlock', 'why she will speak'],
    ],
    ['“PORTAL CLOSED,” he declared in a tweet.', ['DIRECT', 'he', 'PORTAL CLOSED,']],
  ])
})

test.each([
  'The former Secretary of State “Dany” Whitlock is old.',
  'The servers run on what’s today typically called “cloud ware”.',
  'The hacker known as “Grey Heron,” a man of 30, was held.',
  'The “Never Again” movement continues to grow.',
  'The bank announced the sale of the portal and set a price for “both parts”.',
  'It ranks the best football coach “of all time”.',
  'The law would close what some call the “broker hole” in it.',
])('nobody is quoted in: %s', (text) => expect(quotesOf(text)).toEqual([]))
