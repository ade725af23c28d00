// @vitest-environment node
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { SourceWords } from '../../../src/feedback/reading/sourceWords.ts'
import { TextReader } from '../../../src/feedback/reading/textReader.ts'
import { WordList } from '../../../src/feedback/reading/wordList.ts'
import { readComment } from '../../../src/feedback/mood/readComment.ts'
import { cleanText } from '../../../src/feedback/text/cleanText.ts'
import { maskPersonal } from '../../../src/feedback/text/maskPersonal.ts'
import { NeutralWords } from '../../../src/feedback/text/neutralWords.ts'
import { splitClauses } from '../../../src/feedback/text/splitClauses.ts'
import { fixture, moods } from '../imported.ts'

interface Read {
  text: string
  words: [word: number, clause: number][]
  language: string
  sentiment: number | undefined
  clauses: number[]
}

const listed = ({ length, tokens, clauses }: Readonly<WordList>): Read['words'] =>
  Array.from({ length }, (_, at) => [tokens[at] ?? -1, clauses[at] ?? -1])

/** One text after the other as TextReader reads it, and by the plain functions alone. */
class Both {
  private readonly fastWords = new SourceWords()
  private readonly plainWords = new SourceWords()
  private readonly list = new WordList()
  private readonly reader = new TextReader({
    moods,
    isMasked: true,
    neutral: new NeutralWords([]),
    words: this.fastWords,
  })

  fast(said: string): Read {
    const { words, ...read } = this.reader.read(said)
    return { ...read, words: listed(words) }
  }

  plain(said: string): Read {
    const text = maskPersonal(said)
    const spoken = cleanText(text)
    this.plainWords.list(spoken, splitClauses(spoken), this.list)
    return { text, ...readComment(text, moods), words: listed(this.list) }
  }

  check(said: string): void {
    expect(this.fast(said)).toEqual(this.plain(said))
  }

  checkWords(): void {
    expect(this.fastWords.takeNew()).toEqual(this.plainWords.takeNew())
  }
}

it('reads real comments as they are read sign by sign', () => {
  const both = new Both()
  const text = new TextDecoder().decode(fixture('nhs-sample.csv'))
  const texts = [...text.matchAll(/,(?:"((?:[^"]|"")*)"|([^",\n]*))(?=,|\n)/g)].map(
    ([, quoted = '', plain = '']) => (quoted || plain).replaceAll('""', '"').trim(),
  )
  expect(texts.length).toBeGreaterThan(600)
  for (const said of texts) both.check(said)
  both.checkWords()
})

it('reads any text as it is read sign by sign', () => {
  const both = new Both()
  const parts = [
    ['and', 'with', 'the', 'but', 'But,', 'while', 'good', 'GREAT', 'not', 'never', 'don’t', 'so'],
    [
      'bad',
      'rude',
      'late/rude',
      'No,',
      'nothing',
      'n/a',
      'kind',
      'of',
      'the bomb',
      'very',
      'least',
    ],
    ['Dr', 'Smith', 'my name is', 'Jane', 'thanks', 'Regards,', 'jo@mail.de', '020 7946 0958'],
    ['could be better', 'no complaints', 'more staff', 'nicht', 'gut', 'und', 'aber', 'sehr'],
    [
      '@united',
      'https://a.b/c',
      '[name]',
      '> quoted',
      'On Monday Ann wrote:',
      'Sent from my iPhone',
    ],
    ['.', ',', '!', '!!', '?', '??', ';', ':', '(', ')', '-', '–', '"', "'", '👍', '🙂', '©', 'İ'],
    [' ', ' ', ' ', ' ', ' ', ' ', '  ', '\n', '\r\n', '\t', '\u00a0', '\u001c'],
  ]
  const part = fc.constantFrom(...parts.flat())
  const text = fc.oneof(
    fc.array(part, { maxLength: 30 }).map((some) => some.join('')),
    fc.array(part, { maxLength: 16 }).map((some) => some.join(' ')),
    fc.string({ unit: 'binary', maxLength: 30 }),
  )
  fc.assert(
    fc.property(text, (said) => both.check(said.trim())),
    { numRuns: 1000 },
  )
})

it('keeps no word of what is masked', () => {
  const words = new SourceWords()
  const reader = new TextReader({ moods, isMasked: true, neutral: new NeutralWords([]), words })
  reader.read('My name is Zbigniew, write to zbigniew@mail.example')
  expect(words.takeNew()).toEqual(['my', 'name', 'is', 'write', 'to'])
})
