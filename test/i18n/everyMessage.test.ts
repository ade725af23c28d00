import { i18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { expect, test } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { firstGerman } from '../../src/i18n/firstGerman.ts'
import { laterGerman } from '../../src/i18n/laterGerman.ts'
import { sentence } from '../../src/i18n/t.ts'

type Values = Record<string, string | number>
type Part = ReturnType<typeof compileMessage>[number]

/** What a message asks for, at any depth: a number where it says how to write one, else words. */
function asked(parts: readonly Part[], values: Values = {}): Values {
  for (const part of parts) {
    if (typeof part === 'string') continue
    const [name, type, forms] = part
    values[name] ??= type === undefined || type === 'select' ? 'other' : 3
    if (typeof forms !== 'object' || forms === null) continue
    for (const form of Object.values(forms)) if (Array.isArray(form)) asked(form, values)
  }
  return values
}

function said(key: string, text: string): string {
  const parts = compileMessage(text)
  const english = i18n.messages[key]
  i18n.load('en', { [key]: text })
  try {
    return sentence({ key, values: typeof parts === 'string' ? {} : asked(parts) })
  } catch (error) {
    return `undefined: ${String(error)}`
  } finally {
    if (english !== undefined) i18n.load('en', { [key]: english })
  }
}

test.each([
  ['English', en],
  ['German', { ...firstGerman, ...laterGerman }],
])('every message in %s can be said with the values that it asks for', (_, words) => {
  const wrong = Object.entries(words)
    .map(([key, text]) => [key, said(key, text)] as const)
    .filter(([, words]) => words === '' || /[{}]|undefined|NaN/.test(words))
  expect(wrong).toEqual([])
})
