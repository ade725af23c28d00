// @vitest-environment node
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText, richText } from '../../src/model/richText.ts'

/** Bold words in brackets, items after a bullet. */
const shown = (text: string): string =>
  richText(text)
    .map(
      ({ isItem, runs }) =>
        (isItem ? '•' : '') + runs.map((run) => (run.isBold ? `[${run.text}]` : run.text)).join(''),
    )
    .join('\n')

describe('the text of a card', () => {
  it.each([
    ['plain', 'plain'],
    ['a **bold** word', 'a [bold] word'],
    ['**two** and **three words**', '[two] and [three words]'],
    ['in**side**words', 'in[side]words'],
    ['- one\n- **two**\nafter', '•one\n•[two]\nafter'],
    ['  - indented', '•indented'],
    ['2 * 3 = 6', '2 * 3 = 6'],
    ['2 ** 3 ** 4', '2 ** 3 ** 4'],
    ['a ** b', 'a ** b'],
    ['**open', '**open'],
    ['**open **end', '**open **end'],
    ['****', '****'],
    ['footnote*', 'footnote*'],
    ['\\**not bold**', '**not bold**'],
    ['**a \\* b**', '[a * b]'],
    ['\\- no item', '- no item'],
    ['-5 degrees', '-5 degrees'],
    ['- ', '- '],
    ['a - b', 'a - b'],
    ['', ''],
  ])('%j is shown as %j', (text, expected) => expect(shown(text)).toBe(expected))

  it('is read without its marks', () => {
    expect(plainText('Ask **twice**\n- by phone\n- 2 * 3')).toBe('Ask twice\nby phone\n2 * 3')
    expect(plainText('Ask \\**twice')).toBe('Ask **twice')
  })

  it('loses nothing but marks, and takes no time, whatever is typed', () => {
    const unit = fc.constantFrom('*', '**', '\\', ' ', '- ', 'a', '\n', '👍')
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        const letters = (one: string) => one.replaceAll(/[*\\\s-]/g, '')
        expect(letters(plainText(text))).toBe(letters(text))
        expect(richText(text)).toHaveLength(text.split('\n').length)
      }),
    )
    expect(richText('**a '.repeat(5000))[0]?.runs).toHaveLength(1)
  })
})
