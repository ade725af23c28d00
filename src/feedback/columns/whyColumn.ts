import type { Message } from '../../lib/message.ts'
import type { ColumnRole } from './columnRole.ts'
import type { TableColumn } from './columnsOfTable.ts'
import { columnWords } from './columnWords.ts'
import { scaleOfWords } from './scoreWords.ts'

const round = (value: number): number => Math.round(value * 10) / 10

/** Why a column is taken for what it is, in the figures of the rows that were looked at. */
export function whyColumn(
  role: Exclude<ColumnRole, 'ignore'>,
  { words, own, type, cells }: TableColumn,
): Message {
  const said = type === '' ? 'no' : 'yes'
  if (cells.filled === 0) return { key: 'columnWhy.named', values: { said } }
  const { distinct, filled } = cells
  switch (role) {
    case 'comment': {
      const isNamed = columnWords.commentName.test(own) || columnWords.comment.test(words)
      const named = said === 'yes' ? 'typed' : isNamed ? 'named' : 'no'
      return { key: 'columnWhy.comment', values: { named, words: Math.round(cells.meanWords) } }
    }
    case 'score': {
      const isNetPromoter = type === 'nps' || columnWords.netPromoter.test(words)
      const named = isNetPromoter ? 'nps' : 'score'
      if (cells.scoreWords !== undefined)
        return { key: 'columnWhy.scoreWords', values: { named, ...ends(cells.scoreWords) } }
      return {
        key: 'columnWhy.score',
        values: { named, min: round(cells.min), max: round(cells.max), scale: 'same' },
      }
    }
    case 'date':
      return {
        key: 'columnWhy.date',
        values: { share: Math.max(cells.dates, cells.epochs), order: 'certain' },
      }
    case 'value':
      return { key: 'columnWhy.value', values: { share: cells.amounts } }
    case 'language':
      return { key: 'columnWhy.language', values: { distinct } }
    default:
      return { key: `columnWhy.${role}`, values: { distinct, filled } }
  }
}

function ends(words: NonNullable<TableColumn['cells']['scoreWords']>): {
  min: number
  max: number
} {
  const { min, max } = scaleOfWords(words)
  return { min, max }
}
