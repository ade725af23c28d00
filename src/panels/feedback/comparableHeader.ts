import type { PreviewColumn } from './feedbackPort.ts'

/** The names of a file's columns, so that files of the same tool are known by them whatever their case and spaces. */
export const comparableHeader = (columns: readonly PreviewColumn[]): string[] =>
  columns.map(({ name }) => name.trim().toLowerCase().replace(/\s+/g, ' '))

export const isSameHeader = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name, at) => name === other[at])
