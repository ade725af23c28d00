// @vitest-environment node
import { expect, it } from 'vitest'
import { cleanText } from '../../src/feedback/text/cleanText.ts'
import { detectLanguage } from '../../src/feedback/text/detectLanguage.ts'
import { eachWord } from '../../src/feedback/text/eachWord.ts'
import { splitClauses } from '../../src/feedback/text/splitClauses.ts'

const clauses = (text: string): string[] => {
  const starts = splitClauses(text)
  return starts.map((start, at) => text.slice(start, starts[at + 1]).trim())
}

it.each([
  ['The food was great but the wait was awful.', ['The food was great', 'but the wait was awful.']],
  ['Dr. Who was on 3.5 wards. Fine!', ['Dr. Who was on 3.5 wards.', 'Fine!']],
  ['One; two\nthree - four', ['One;', 'two', 'three -', 'four']],
  ['Although late, kind', ['Although late,', 'kind']],
  ['Das Essen war gut, aber kalt', ['Das Essen war gut,', 'aber kalt']],
  ['Nothing', ['Nothing']],
  ['', ['']],
])('cuts %j', (text, expected) => {
  expect(clauses(text)).toEqual(expected)
})

it.each([
  ['Der Arzt war sehr freundlich und ich habe nicht lange gewartet', 'de'],
  ['The nurse was friendly', 'en'],
  ['Nothing.', 'en'],
  ["Le service était très bon et je n'ai pas attendu", 'fr'],
  ['El servicio es muy bueno, gracias por todo', 'es'],
  ['Il servizio è molto buono, grazie', 'it'],
  ['Het was erg goed en snel, bedankt', 'nl'],
  ['O serviço é muito bom, obrigado por tudo', 'pt'],
  ['xyz 123', 'und'],
  ['', 'und'],
])('detects the language of %j', (text, language) => {
  expect(detectLanguage(text)).toBe(language)
})

it('leaves out handles, addresses of the web and masks', () => {
  const text = '@united was late, see https://x.example/good and [name]'
  expect(cleanText(text).trim().split(/\s+/)).toEqual(['was', 'late,', 'see', 'and'])
  expect(cleanText(text).indexOf('late')).toBe(text.indexOf('late'))
  expect(cleanText('Fine @ home')).toBe('Fine @ home')
})

it('finds words of any script, apostrophes inside', () => {
  const words: string[] = []
  eachWord("Don’t STOP! Größe, naïve 'quoted' 3G 😀 日本", (word) => words.push(word))
  expect(words).toEqual(["don't", 'stop', 'größe', 'naïve', 'quoted', '3g', '日本'])
})
