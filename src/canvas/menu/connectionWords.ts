import type { Connection } from '../../model/kinds/connection.ts'

/** What stands on a connection as one line of text: “not solved 40%”. */
export function connectionLine({ label = '', share }: Pick<Connection, 'label' | 'share'>): string {
  const percent = share === undefined ? '' : `${Number((share * 100).toFixed(1))}%`
  return [label, percent].filter((part) => part !== '').join(' ')
}

/** Reads such a line; null: nothing of it. `share` above 1 is for the command to refuse. */
export function readConnectionLine(line: string): {
  readonly label: string | null
  readonly share: number | null
} {
  const found = /^(.*?)\s*(\d+(?:[.,]\d+)?)\s*%$/su.exec(line.trim())
  const label = (found?.[1] ?? line).trim()
  const share = found?.[2] === undefined ? null : Number(found[2].replace(',', '.')) / 100
  return { label: label === '' ? null : label, share }
}
