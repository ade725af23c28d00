/** The same key for two ids whichever comes first. */
export function pairKey([one, other]: readonly [string, string]): string {
  return one < other ? `${one}|${other}` : `${other}|${one}`
}
