const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Odd multipliers, one for each quarter. */
const multipliers = [0x01000193, 0x85ebca6b, 0xc2b2ae35, 0x9e3779b1] as const

/** 16 letters and digits, always the same for the same text. Not for secrets. */
export function textHash(text: string): string {
  return multipliers.map((multiplier) => quarter(text, multiplier)).join('')
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
