import { appendFileSync, writeFileSync } from 'node:fs'
import { commentFile } from './commentFile.ts'

const part = 50_000

/** Writes a feedback file of so many comments, part by part: no memory holds it whole. */
export function writeLargeCommentFile(path: string, count: number): void {
  writeFileSync(path, '')
  for (let from = 0; from < count; from += part) {
    const text = commentFile(Math.min(part, count - from))
    appendFileSync(path, from === 0 ? text : text.slice(text.indexOf('\n')))
    if (from + part < count) appendFileSync(path, '\r\n')
  }
}
