import { formatCount, formatDate, formatNumber, type MessageKey, t } from '../../i18n/t.ts'
import type { FilePreview } from './feedbackPort.ts'

const delimiters = new Map<string, MessageKey>([
  [',', 'feedback.comma'],
  [';', 'feedback.semicolon'],
  ['\t', 'feedback.tab'],
  ['|', 'feedback.pipe'],
])

const encodings = new Map([
  ['utf-8', 'UTF-8'],
  ['utf-16le', 'UTF-16'],
  ['utf-16be', 'UTF-16'],
  ['windows-1252', 'Windows-1252'],
  ['windows-1250', 'Windows-1250'],
  ['windows-1251', 'Windows-1251'],
  ['windows-1253', 'Windows-1253'],
  ['windows-1254', 'Windows-1254'],
  ['koi8-r', 'KOI8-R'],
  ['macintosh', 'Macintosh'],
  ['shift_jis', 'Shift-JIS'],
  ['euc-jp', 'EUC-JP'],
  ['iso-2022-jp', 'ISO-2022-JP'],
  ['euc-kr', 'EUC-KR'],
  ['gb18030', 'GB 18030'],
  ['big5', 'Big5'],
])

/** "support-survey-2026", of a file's name. */
export function nameOfFile(name: string): string {
  return name.replace(/\.[A-Za-z0-9]{1,5}$/, '') || name
}

/** "Mar 1, 2026", here where the reader is, of an ISO time. */
export function formatDay(iso: string): string {
  const time = Date.parse(iso)
  return Number.isFinite(time) ? formatDate(time, { dateStyle: 'medium' }) : iso
}

/** "38.2 MB" */
export function formatBytes(bytes: number): string {
  if (bytes < 999_500)
    return t('feedback.kilobytes', { size: formatCount(Math.max(1, Math.round(bytes / 1000))) })
  const tenths = Math.round(bytes / 100_000) / 10
  return t('feedback.megabytes', {
    size: tenths >= 100 ? formatCount(tenths) : formatNumber(tenths, { minimumFractionDigits: 1 }),
  })
}

/** "UTF-8, comma", "Excel workbook, sheet “Responses”" */
function formatFacts({ format, sheet, encoding, delimiter }: FilePreview): string {
  if (format === 'xlsx') return t('feedback.workbook', { sheet: sheet ?? '' })
  if (format === 'json') return t('feedback.json')
  const name = encodings.get(encoding) ?? encoding
  if (format === 'jsonl') return t('feedback.jsonLines', { encoding: name })
  return `${name}, ${t(delimiters.get(delimiter) ?? 'feedback.oneField')}`
}

/** "38.2 MB · 214,560 rows · UTF-8, comma · three header rows"; rows once they are counted. */
export function fileFacts(preview: FilePreview, rows: number | undefined): string {
  const hasHeaderRows = preview.format === 'csv' || preview.format === 'xlsx'
  return [
    formatBytes(preview.bytes),
    ...(rows === undefined ? [] : [t('feedback.rows', { rows })]),
    formatFacts(preview),
    ...(preview.titleRows === undefined
      ? []
      : [t('import.titleRows', { rows: preview.titleRows })]),
    ...(hasHeaderRows ? [t('feedback.headerRows', { rows: preview.headerRows })] : []),
  ].join(' · ')
}
