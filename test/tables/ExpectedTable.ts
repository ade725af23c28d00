import type { DateOrder } from '../../src/feedback/columns/parseDate.ts'
import type { WordScale } from '../../src/feedback/columns/scoreWords.ts'
import type { Encoding } from '../../src/tables/encoding.ts'
import type { TableFacts } from '../../src/tables/table.ts'

/**
 * What the SOURCE.txt beside each file says of it, written down by hand. Where it names several columns for a role, any
 * of them is right; `none`: no column at all may be taken; a role that is not here is not told.
 */
export interface ExpectedTable {
  file: string
  format: TableFacts['format']
  encoding?: Encoding
  headerRows: number
  rows?: number
  text?: readonly string[] | 'none'
  score?: readonly string[] | 'none'
  scale?: string
  date?: readonly string[]
  respondent?: readonly string[] | 'none'
  segment?: readonly string[]
  id?: readonly string[]
  language?: readonly string[]
  value?: readonly string[]
  touchpoint?: readonly string[] | 'none'
  delimiter?: string
  /** that its answers in words are on */
  scoreWords?: WordScale
  dateOrder?: DateOrder
}
