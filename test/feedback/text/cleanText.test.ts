// @vitest-environment node
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { cleanText } from '../../../src/feedback/text/cleanText.ts'

const said = (text: string): string => cleanText(text).replaceAll(/\s+/g, ' ').trim()

it.each([
  ['@united was late, see https://x.example/good', 'was late, see'],
  ['I agree\n> great news\n> best offer\nbut it is late', 'I agree but it is late'],
  [
    'No, it is still broken.\nOn Mon, 3 Mar 2025 at 10:02, Great Care <care@example.org> wrote:\nWe are happy to help!',
    'No, it is still broken.',
  ],
  ['Kaputt.\nAm 3. März 2025 um 10:02 schrieb Service:\nVielen Dank!', 'Kaputt.'],
  ['Too slow\n-----Original Message-----\nFrom: a\nThanks', 'Too slow'],
  ['Too slow\nFrom: Great Care\nSent: Monday\nBest offer', 'Too slow'],
  ['Too slow. Sent from my iPhone', 'Too slow.'],
  ['Zu langsam\nVon meinem iPhone gesendet', 'Zu langsam'],
  ['It never came. Kind regards, Joy Best', 'It never came.'],
  ['It never came\n\nBest wishes\nJoy', 'It never came'],
  ['Kam nie an.\nMit freundlichen Grüßen\nErnst Gut', 'Kam nie an.'],
  ['It never came\n-- \nJoy Best', 'It never came'],
  // What only looks like it stays.
  ['Fine @ home', 'Fine @ home'],
  ['He sends his kind regards to all', 'He sends his kind regards to all'],
  ['The message that I wrote was lost: sad', 'The message that I wrote was lost: sad'],
  ['Give my best wishes to the team.', 'Give my best wishes to the team.'],
])('%j', (text, expected) => {
  expect(said(text)).toBe(expected)
})

it('leaves every word where it was', () => {
  const part = fc.constantFrom(
    '@a ',
    'https://x.y/z ',
    'On May 3 at 9 Jo wrote:\n',
    '> good\n',
    'late. ',
    'Kind regards, ',
    '\n',
    '😀 ',
    '[name] ',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      const clean = cleanText(text)
      expect(clean).toHaveLength(text.length)
      for (let at = 0; at < text.length; at++) {
        if (clean[at] !== ' ') expect(clean[at]).toBe(text[at])
      }
    }),
  )
})
