import { compileMessage } from '@lingui/message-utils/compileMessage'
import { afterEach, describe, expect, it } from 'vitest'
import { amidSentence } from '../../src/i18n/amidSentence.ts'
import { compareNames } from '../../src/i18n/compareNames.ts'
import { en } from '../../src/i18n/en.ts'
import { findingSentence } from '../../src/i18n/findingSentence.ts'
import { firstGerman } from '../../src/i18n/firstGerman.ts'
import { formatDay } from '../../src/i18n/formatDay.ts'
import { formatMonth } from '../../src/i18n/formatMonth.ts'
import { formatSigned } from '../../src/i18n/formatSigned.ts'
import { laterGerman } from '../../src/i18n/laterGerman.ts'
import { formatValue } from '../../src/i18n/layoutWords.ts'
import { quoted } from '../../src/i18n/quoted.ts'
import { languageSpoken, onLanguage, speak, wordsToCome } from '../../src/i18n/speak.ts'
import { formatCount, formatShare, t } from '../../src/i18n/t.ts'
import { numberToType, typedNumber } from '../../src/i18n/typedNumber.ts'

const german: Readonly<Record<string, string>> = { ...firstGerman, ...laterGerman }

type Part = ReturnType<typeof compileMessage>[number]

/** What a message asks for, at any depth, and the forms that it has for it: "n, plural: one other". */
function asked(parts: readonly Part[] | string, found = new Set<string>()): Set<string> {
  if (typeof parts === 'string') return found
  for (const part of parts) {
    if (typeof part === 'string') continue
    const [name, type = 'text', forms] = part
    if (typeof forms !== 'object' || forms === null) {
      found.add(`${name}, ${type}${typeof forms === 'string' ? `, ${forms}` : ''}`)
      continue
    }
    // English has four ways to say first, second, third, fourth.
    const isHere = (form: string): boolean =>
      form !== 'offset' && !(type === 'selectordinal' && /^(one|two|few)$/.test(form))
    const cases = Object.keys(forms).filter(isHere)
    found.add(`${name}, ${type}: ${cases.toSorted().join(' ')}`)
    for (const form of Object.values(forms)) if (Array.isArray(form)) asked(form, found)
  }
  return found
}

const askedBy = (text: string): string[] => [...asked(compileMessage(text))].toSorted()

afterEach(() => speak('en'))

describe('German', () => {
  it('says all that English says, and nothing else', () => {
    expect(Object.keys(german).toSorted()).toEqual(Object.keys(en).toSorted())
  })

  it('asks for the same values in the same forms', () => {
    const wrong = Object.entries(german)
      .map(([key, text]) => ({ key, de: askedBy(text), en: askedBy(Reflect.get(en, key) ?? '') }))
      .filter((one) => one.de.join() !== one.en.join())
    expect(wrong).toEqual([])
  })

  it('has its own quotation marks, and spaces before percent signs that no line breaks at', () => {
    const wrong = Object.entries(german).filter(([, text]) => /”|"|\d%|\} ?%|\d %/.test(text))
    expect(wrong).toEqual([])
  })
})

describe('speak', () => {
  it('says everything in German, and in English again', async () => {
    const told: string[] = []
    const end = onLanguage(() => told.push(languageSpoken()))
    await speak('de')
    expect(languageSpoken()).toBe('de')
    expect(t('app.undo')).toBe('Rückgängig')
    expect(t('details.owner')).toBe('Verantwortlich')
    expect(t('map.findings', { count: 1 })).toBe('1 Befund')
    expect(t('map.findings', { count: 1860 })).toBe('1.860 Befunde')
    await speak('en')
    expect(t('app.undo')).toBe('Undo')
    expect(t('map.findings', { count: 1860 })).toBe('1,860 findings')
    end()
    expect(told).toContain('de')
    expect(told.at(-1)).toBe('en')
  })

  it('waits for no more than the first words where asked so; the others come', async () => {
    await speak('de', 'first')
    expect(t('app.export')).toBe('Exportieren')
    await wordsToCome()
    expect(t('export.download')).toBe('Herunterladen')
  })

  it('writes numbers and days as they are written there', async () => {
    await speak('de')
    expect(formatCount(1860)).toBe('1.860')
    expect(formatShare(0.714)).toBe('71\u00A0%')
    expect(formatValue(92.5, '%')).toBe('92,5\u00A0%')
    expect(formatValue(4.5, 'min')).toBe('4,5 min')
    expect(formatSigned(-1.84)).toBe('−1,8')
    expect(formatDay('2026-06-30')).toBe('30.06.2026')
    expect(formatMonth('2026-06')).toBe('Juni 2026')
    expect(quoted('Anruf')).toBe('„Anruf“')
    expect(amidSentence('Einheit')).toBe('Einheit')
  })

  it('writes days and units of findings so too', async () => {
    await speak('de')
    const values = { date: '2026-06-30', value: 61.5, unit: '%', n: 0, target: 70, gap: 8.5 }
    const said = findingSentence({
      key: 'finding.kpi-off-target.why.reading',
      values: { ...values, direction: 'up', isPercent: 'yes', differs: 'no', pulls: 0, few: 'no' },
    })
    expect(said).toBe(
      'Am 30.06.2026 war er 61,5\u00A0%; das Ziel ist 70\u00A0%, er liegt 8,5 Punkte darunter.',
    )
  })

  it('reads what is typed as it is written there', async () => {
    expect(typedNumber('1,234.5')).toBe(1234.5)
    expect(typedNumber('1,234')).toBe(1234)
    expect(numberToType(1234.567)).toBe('1234.567')
    await speak('de')
    expect(typedNumber('1.234,5')).toBe(1234.5)
    expect(typedNumber('1.234')).toBe(1234)
    expect(typedNumber('1,234')).toBe(1.234)
    expect(typedNumber('71 %')).toBe(71)
    expect(typedNumber('x')).toBeNaN()
    for (const value of [1.234, -0.5, 12_345.678, 0.001, 1e15])
      expect(typedNumber(numberToType(value))).toBe(value)
  })

  it('sorts names as they are sorted there', async () => {
    await speak('de')
    expect(['Zug', 'Ärzte', 'Bank', 'apotheke'].toSorted(compareNames)).toEqual([
      'apotheke',
      'Ärzte',
      'Bank',
      'Zug',
    ])
  })
})
