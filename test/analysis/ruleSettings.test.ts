import { expect, test } from 'vitest'
import { ruleGroups } from '../../src/analysis/ruleNames.ts'
import { ruleSettings, switchOf } from '../../src/analysis/ruleSettings.ts'
import { rules } from '../../src/analysis/rules.ts'
import { en } from '../../src/i18n/en.ts'
import { recordsFrom } from '../../src/model/records.ts'
import { isInRange, settingOf, thresholds } from '../../src/model/thresholds.ts'
import { MadeJourney } from './madeJourney.ts'

const names = Object.keys(thresholds) as (keyof typeof thresholds)[]
const of = (name: string, value: string | number | boolean) =>
  ruleSettings(new MadeJourney().add('setting', 'one', { name, value }).records)

test('the list of rule names is that of the rules, each once', () => {
  const listed = Object.values(ruleGroups).flat()
  expect(new Set(listed).size).toBe(listed.length)
  expect([...listed].sort()).toEqual([...rules.keys()].sort())
})

test('every threshold is a rule’s, and it and every rule have words', () => {
  const words = Object.keys(en)
  for (const name of names) {
    expect([...rules.keys()]).toContain(name.split('.')[0])
    expect(words).toContain(`threshold.${name}`)
  }
  for (const rule of rules.keys()) expect(words).toContain(`findings.rule.${rule}`)
  const worded = words.filter((key) => key.startsWith('threshold.'))
  expect(worded.map((key) => key.replace('threshold.', '')).sort()).toEqual([...names].sort())
})

test('a rule is on until it is switched off', () => {
  expect(of('rule.other', false).isOn('unowned')).toBe(true)
  expect(of(switchOf('unowned'), false).isOn('unowned')).toBe(false)
  expect(of(switchOf('unowned'), true).isOn('unowned')).toBe(true)
})

test('every threshold’s default is in its range', () => {
  for (const name of names) expect(isInRange(thresholds[name].usual, thresholds[name])).toBe(true)
})

test('a threshold is the default until a number is set; one outside of its range is passed over', () => {
  const name = 'few-comments.comments'
  expect(of('threshold.other', 5).threshold(name)).toBe(thresholds[name].usual)
  expect(of(settingOf(name), 50).threshold(name)).toBe(50)
  for (const bad of [0, 50.5, 1e20, Number.NaN])
    expect(of(settingOf(name), bad).threshold(name)).toBe(30)
  expect(of(settingOf('few-speak.share'), 5).threshold('few-speak.share')).toBe(0.01)
  expect(of(settingOf('team-disagrees.points'), 0).threshold('team-disagrees.points')).toBe(0)
  expect(of(settingOf(name), -1).threshold(name)).toBe(thresholds[name].usual)
  expect(of(settingOf(name), 'many').threshold(name)).toBe(thresholds[name].usual)
})

test('of two settings with one name the one with the smaller id holds, on every machine', () => {
  const name = settingOf('few-comments.comments')
  const records = recordsFrom([
    { id: 'setting2', kind: 'setting', name, value: 70 },
    { id: 'setting1', kind: 'setting', name, value: 60 },
  ])
  expect(ruleSettings(records).threshold('few-comments.comments')).toBe(60)
})
