// @vitest-environment node
import { expect, it } from 'vitest'
import { guessColumns } from '../../../src/feedback/columns/guessColumns.ts'
import { tableOf } from '../../tables/table.ts'
import { fixture } from '../imported.ts'

const guessed = async (content: string | Uint8Array): Promise<Record<string, string>> => {
  const { facts, rows } = await tableOf(content)
  const guesses = guessColumns(facts.header, rows, facts.labels, facts.types)
  const roles = guesses.map(({ role }) => role)
  expect(roles.filter((role) => role === 'comment').length).toBeLessThanOrEqual(1)
  return Object.fromEntries(
    facts.header.map((name, at) => [name, roles[at] ?? '']).filter(([, role]) => role !== 'ignore'),
  )
}

it('reads the columns of coded comments, and not the codes', async () => {
  expect(await guessed(fixture('nhs-sample.csv'))).toEqual({
    feedback: 'comment',
    organization: 'segment',
    question: 'segment',
    row_index: 'id',
  })
})

it('takes the subject of a complaint as comment and the unambiguous date', async () => {
  expect(await guessed(fixture('fcc-sample.csv'))).toEqual({
    'Ticket #': 'id',
    'Customer Complaint': 'comment',
    Date_month_year: 'date',
    'Received Via': 'touchpoint',
  })
})

it('reads German headers', async () => {
  const text =
    'Datum;Kundennummer;Bewertung;Kommentar;Sprache\n' +
    '01.03.2026;17;5;Sehr nett und schnell, danke;de\n13.03.2026;18;1;Niemand hat geholfen;de\n'
  expect(await guessed(text)).toMatchObject({
    Datum: 'date',
    Bewertung: 'score',
    Kommentar: 'comment',
    Sprache: 'language',
  })
})

it('asks the questions of a survey for what their answers are', async () => {
  const text =
    '#,How likely are you to recommend us?,What is the main reason for your score?,Submit Date (UTC)\n' +
    'a1,9,Love it,2026-03-02 04:11:00\nb2,2,Too slow,2026-03-02 04:12:00\nc3,7,,2026-03-03 01:00:00\n'
  expect(Object.values(await guessed(text))).toEqual(['id', 'score', 'comment', 'date'])
})

it('finds no comment where there is none, and no score in codes', async () => {
  const text = 'status,priority,city\n1,3,Bonn\n2,1,Ulm\n4,2,Bonn\n'
  expect(await guessed(text)).toEqual({})
})

it('takes a single column for comments', async () => {
  expect(await guessed('All good\nToo slow, sadly\nFine\n')).toEqual({ 1: 'comment' })
})
