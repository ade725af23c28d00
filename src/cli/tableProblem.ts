import { t } from '../i18n/t.ts'
import { TableError } from '../tables/tableError.ts'
import { tableMessage } from '../tables/tableMessage.ts'
import { CliError } from './CliError.ts'
import { fileError } from './readFileBytes.ts'

/** Why a table can't be read, as the error of the command line; what is no such error comes back as it is. */
export function tableProblem(path: string, error: unknown): unknown {
  if (error instanceof TableError) {
    const { key, values } = tableMessage(error, path)
    return new CliError(t(key, values))
  }
  const isOfSystem = error instanceof Error && 'code' in error && 'syscall' in error
  return isOfSystem ? fileError(path, error) : error
}
