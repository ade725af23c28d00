import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface JourneyFile {
  readonly organisation: Record<string, Record<string, unknown>>
  readonly journey: Record<string, Record<string, unknown>>
}

const samples = join(import.meta.dirname, '..', '..', 'public', 'samples')

/**
 * The outpatient visit with what the worked examples don't have: two KPIs that are each above the other, a unit that
 * doesn't fit, no word about coming back, a waiting room that many pass, and dated comments that get worse there and
 * are worse at the end of each quarter in the kitchen. Returns the two files' paths.
 */
export function worsenedVisit(folder: string): [journey: string, feedback: string] {
  const text = readFileSync(join(samples, 'outpatient-visit.journey.json'), 'utf8')
  const file = JSON.parse(text) as JourneyFile
  const set = (id: string, fields: Record<string, unknown>): void => {
    Object.assign(file.journey[id] ?? file.organisation[id] ?? {}, fields)
  }
  for (const [id, name] of [
    ['stagVStayIfNeeded', 'On the ward'],
    ['stepVStayOnTheWard', 'Be on the ward'],
    ['stagVAfterwards', 'At home'],
    ['stepVFindThePlace', 'Order transport'],
  ] as const)
    set(id, { name })
  set('tchpVWaitingRoom', { visits: 548_630 })
  set('kpiVMedicinesReadyOnTime', { unit: 'min' })
  set('kpiVClinicSlotsFilled', { parentId: 'kpiVCateringCostAMeal' })
  set('kpiVCateringCostAMeal', { parentId: 'kpiVClinicSlotsFilled' })
  const paths: [string, string] = [join(folder, 'worse.journey.json'), join(folder, 'worse.csv')]
  writeFileSync(paths[0], JSON.stringify(file))
  writeFileSync(paths[1], ['comment,date', ...comments()].join('\n'))
  return paths
}

const bad = ['awful', 'terrible', 'horrible', 'very bad']
const good = ['lovely', 'excellent', 'wonderful', 'very good']

function comments(): string[] {
  const lines: string[] = []
  for (let month = 1; month <= 12; month += 1)
    for (let day = 1; day <= 28; day += 1) {
      const date = `2025-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      const isQuarterEnd = month % 3 === 0 && day > 17
      const word = (isBad: boolean): string => (isBad ? bad : good)[day % 4] ?? ''
      lines.push(
        `The waiting room was ${word((day * 5) % 28 < month * 2)} today,${date}`,
        `Our food was ${word(isQuarterEnd ? day % 5 > 0 : day % 5 === 0)} this time,${date}`,
        `My nurse was ${word((day + month) % 3 === 0)} to me,${date}`,
      )
    }
  return lines
}
