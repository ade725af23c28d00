import { tableFileTypes } from '../../lib/tableFileTypes.ts'

const endings = tableFileTypes.split(',').filter((type) => type.startsWith('.'))

/** Those of a folder's files that may be tables, by name: not hidden ones, and not the locks of open workbooks. */
export const tableFiles = (files: readonly File[]): File[] =>
  files
    .filter(({ name }) => !/^[.~]/.test(name))
    .filter(({ name }) => endings.some((ending) => name.toLowerCase().endsWith(ending)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
