import { nameOfFile } from './fileFacts.ts'

/**
 * What the columns of a file are remembered as: its name without what changes from export to export, such as dates,
 * counts and "(3)". A name that is taken gets a number.
 */
export function memoryName(fileName: string, taken: readonly string[]): string {
  const whole = nameOfFile(fileName)
  const kept = whole
    .replace(/\([^)]*\)/g, ' ')
    .replace(
      /\b(?:q[1-4]|jan|feb|m[aä]r|apr|ma[iy]|june?|july?|aug|sept?|o[ck]t|nov|de[cz])\b/gi,
      ' ',
    )
    .replace(/\d+/g, ' ')
    .replace(/[\s._-]+/g, ' ')
    .trim()
  const name = kept.length >= 3 ? kept : whole
  let number = 2
  while (taken.includes(number === 2 ? name : `${name} ${number - 1}`)) number++
  return number === 2 ? name : `${name} ${number - 1}`
}
