import { t } from '../../i18n/t.ts'
import { portraitOf } from '../../model/pictures.ts'
import type { Records } from '../../model/records.ts'
import { liveRecord, livingRecord } from '../../model/records.ts'
import type { Column, Fields } from './Column.ts'
import {
  choiceColumn,
  colorColumn,
  flagColumn,
  linkColumn,
  numberColumn,
  pastDayColumn,
  shareColumn,
  textColumn,
} from './columns.ts'
import { nameOf } from './linkOptions.ts'

const needed = { isNeeded: true }
const long = { editor: 'long' } as const

export function departmentColumns(): Column[] {
  return [
    textColumn('name', 'name', needed),
    linkColumn('headId', 'head', ['person']),
    flagColumn('external', 'external', false),
    colorColumn('color', 'color'),
  ]
}

export function personColumns(): Column[] {
  return [
    textColumn('name', 'name', needed),
    textColumn('role', 'role'),
    linkColumn('departmentId', 'department', ['department']),
    flagColumn('active', 'active', true),
  ]
}

export function kpiColumns(): Column[] {
  return [
    textColumn('name', 'name', needed),
    textColumn('unit', 'unit'),
    choiceColumn('direction', 'direction', ['up', 'down']),
    numberColumn('baseline', 'baseline'),
    numberColumn('target', 'target'),
    linkColumn('ownerId', 'owner', ['person', 'department']),
    linkColumn('parentId', 'parent', ['kpi']),
    choiceColumn('level', 'level', ['touchpoint', 'department', 'company']),
    numberColumn('weight', 'weight'),
    choiceColumn('rollUp', 'rollUp', ['sum', 'weighted-mean', 'ratio', 'minimum']),
    choiceColumn('method', 'method', [
      'nps',
      'csat-top-two',
      'csat-mean',
      'ces',
      'brand-alignment',
      'custom',
    ]),
    numberColumn('scaleMin', 'scaleMin'),
    numberColumn('scaleMax', 'scaleMax'),
    numberColumn('positiveFrom', 'positiveFrom'),
    textColumn('question', 'question', long),
  ]
}

export function readingColumns(): Column[] {
  return [
    pastDayColumn('date', 'date', needed),
    numberColumn('value', 'value', needed),
    numberColumn('n', 'n'),
    numberColumn('numerator', 'numerator'),
    numberColumn('denominator', 'denominator'),
  ]
}

export function influenceColumns(): Column[] {
  return [
    linkColumn('fromKpiId', 'fromKpi', ['kpi'], needed),
    choiceColumn('effect', 'effect', ['helps', 'hurts'], needed),
    linkColumn('toKpiId', 'toKpi', ['kpi'], needed),
  ]
}

/** Who is paid is a department or a person, kept in a field each. */
function whoColumn(records: () => Records): Column {
  const textOf = ({ personId, departmentId }: Fields): string => {
    const id = personId ?? departmentId
    return typeof id === 'string' ? id : ''
  }
  return linkColumn('who', 'who', ['department', 'person'], {
    isNeeded: true,
    textOf,
    // What a merge or another program left without a head says so.
    show: (fields, all) => livingName(all, textOf(fields)) ?? t('organisation.nobody'),
    read(id) {
      const isPerson = liveRecord(records(), 'person', id) !== undefined
      return {
        fields: {
          personId: isPerson ? id : null,
          departmentId: isPerson || id === '' ? null : id,
        },
      }
    },
  })
}

function paidOnColumn(): Column {
  const kpiIdOf = ({ kpiId }: Fields): string => (typeof kpiId === 'string' ? kpiId : '')
  return linkColumn('kpiId', 'kpi', ['kpi'], {
    isNeeded: true,
    show: (fields, all) => livingName(all, kpiIdOf(fields)) ?? t('organisation.noKpi'),
  })
}

/** What a record that is there is called. */
function livingName(records: Records, id: string): string | undefined {
  return livingRecord(records, id) ? nameOf(records, id) : undefined
}

export function incentiveColumns(records: () => Records): Column[] {
  return [
    whoColumn(records),
    paidOnColumn(),
    shareColumn('weight', 'payWeight'),
    choiceColumn('mode', 'mode', ['individual', 'shared', 'all-or-nothing']),
    choiceColumn('customerEffect', 'customerEffect', ['helps', 'neutral', 'hurts']),
    choiceColumn('aims', 'aims', ['win', 'keep']),
    textColumn('periodEnd', 'periodEnd'),
  ]
}

export function promiseColumns(): Column[] {
  return [textColumn('text', 'promise', needed)]
}

export function personaColumns(): Column[] {
  return [
    textColumn('name', 'name', {
      ...needed,
      portrait: ({ portraitId }, records) =>
        typeof portraitId === 'string' ? portraitOf(records, { portraitId }) : undefined,
    }),
    choiceColumn('tenure', 'tenure', ['new', 'existing']),
    textColumn('segment', 'segment'),
    textColumn('goals', 'goals', long),
    textColumn('quote', 'quote', long),
  ]
}

export function playbookColumns(): Column[] {
  return [
    linkColumn('kpiId', 'kpi', ['kpi'], needed),
    textColumn('trigger', 'trigger', long),
    textColumn('steps', 'steps', long),
  ]
}
