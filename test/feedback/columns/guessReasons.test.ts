// @vitest-environment node
import { expect, it } from 'vitest'
import { profileTable } from '../../../src/feedback/columns/profileTable.ts'
import '../../../src/i18n/laterWords.ts'
import { sentence } from '../../../src/i18n/t.ts'
import { readTable } from '../../../src/tables/readTable.ts'
import { pieces } from '../../tables/table.ts'

async function reasons(text: string): Promise<Record<string, string>> {
  const table = await readTable(pieces(text))
  const { mapping, why } = await profileTable(table)
  return Object.fromEntries(
    table.facts.header.flatMap((name, at) => {
      const said = why[at]
      return said ? [[name, `${mapping.roles[at]}: ${sentence(said)}`] as const] : []
    }),
  )
}

it('says why each column is taken for what it is', async () => {
  const rows = Array.from(
    { length: 20 },
    (_, at) =>
      `${at},2026-01-${10 + at},${at % 11},"It took ${at} days until somebody wrote back",${at % 2 ? 'Gold' : 'Silver'},${at % 2 ? 'de' : 'en'},€ ${at}00,Web,p${at}@example.com`,
  )
  const header = 'Case number,Received,How likely?,Comment,Segment,Language,Revenue,Channel,Email'
  expect(await reasons([header, ...rows].join('\n'))).toEqual({
    'Case number': 'id: Another value in each of 20 rows',
    Received: 'date: 100% of its cells are dates',
    'How likely?': 'score: Asks for a recommendation, values 0 to 10',
    Comment: 'comment: Called so, and 8 words a cell',
    Segment: 'segment: 2 values, in 20 cells',
    Language: 'language: 2 codes of languages',
    Revenue: 'value: Amounts in 100% of its cells',
    Channel: 'touchpoint: 1 place where customers were, in 20 cells',
    Email: 'respondent: 20 people in 20 cells',
  })
})

it('heeds the types that a header says', async () => {
  const text =
    'A [TEXT],B [NPS],C [CHOICE],D\nnice,9,very long answers that were all to be chosen,1\nslow,3,very long answers that were all to be chosen,2\n'
  expect(await reasons(text)).toEqual({
    A: 'comment: Its header says so, and 1 word a cell',
    B: 'score: Asks for a recommendation, values 3 to 9; scale 0 to 10',
  })
})

it('says on which scale words are read, and what an empty column is called', async () => {
  expect(await reasons('Comment,Satisfaction\n,Very satisfied\n,Dissatisfied\n')).toEqual({
    Comment: 'comment: Called so; the rows looked at are empty',
    Satisfaction: 'score: Answers in words, read as 1 to 5',
  })
})

it('takes no reply, code or date for what customers say', async () => {
  const text =
    'Review,Developer reply text,Priority,Replied at\n' +
    'Bad,"Thank you for your long and detailed review, we will look into it at once",1,2026-01-01\n' +
    'Good,"Thank you for your long and detailed review, we are so glad to hear that",5,2026-01-02\n'
  expect(Object.keys(await reasons(text))).toEqual(['Review', 'Replied at'])
})
