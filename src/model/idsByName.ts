import type { Named } from './outline.ts'

/** Ids by {@link keyOf} their names; the first of a name wins. */
export function idsByName(list: readonly Named[]): Map<string, string> {
  const ids = new Map<string, string>()
  for (const { id, name } of list) if (!ids.has(keyOf(name))) ids.set(keyOf(name), id)
  return ids
}

/** What makes two names the same: case, accents' spelling and spaces aside. */
export function keyOf(name: string): string {
  return oneLine(name).normalize('NFC').toLowerCase()
}

/** A name without spaces around it, and single ones in it. */
export function oneLine(name: string): string {
  return name.trim().replace(/\s+/g, ' ')
}
