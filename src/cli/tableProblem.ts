import { t } from '../i18n/t.ts'
import { TableError } from '../tables/tableError.ts'
import { CliError } from './CliError.ts'
import { fileError } from './readFileBytes.ts'

const mebibyte = 1024 * 1024

/** Why a table can't be read, as the error of the command line; what is no such error comes back as it is. */
export function tableProblem(path: string, error: unknown): unknown {
  if (error instanceof TableError) return new CliError(sentenceOf(path, error))
  const isOfSystem = error instanceof Error && 'code' in error && 'syscall' in error
  return isOfSystem ? fileError(path, error) : error
}

function sentenceOf(name: string, { code, values }: TableError): string {
  const { row = 0, column = '', line = 0, limit = 0, kind = 'binary' } = values
  const megabytes = limit / mebibyte
  return t(`feedback.table.${code}`, { name, row, column, line, limit, megabytes, kind })
}
