import { type Records, recordOf } from '../model/records.ts'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Odd multipliers, one for each quarter of the id. */
const multipliers = [0x01000193, 0x85ebca6b, 0xc2b2ae35, 0x9e3779b1] as const

/**
 * An id of 16 letters and digits for the record that a fix would make: always the same for the same text, so that
 * the fix of one finding on two machines makes one record, and never one that the records hold already, deleted
 * ones included. Not for secrets.
 */
export function freeId(records: Records, text: string): string {
  for (let attempt = 0; ; attempt += 1) {
    const id = multipliers.map((multiplier) => quarter(`${attempt}|${text}`, multiplier)).join('')
    if (!recordOf(records, id)) return id
  }
}

/** Four letters from a multiplicative hash of the text (Fowler–Noll–Vo 1a, its bits mixed at the end). */
function quarter(text: string, multiplier: number): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), multiplier)
    hash ^= hash >>> 15
  }
  let rest = hash >>> 0
  let letters = ''
  for (let letter = 0; letter < 4; letter += 1) {
    letters += alphabet.charAt(rest % alphabet.length)
    rest = Math.floor(rest / alphabet.length)
  }
  return letters
}
