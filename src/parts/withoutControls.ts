/** Ends of lines and tabs stay; what some programs put between, nobody sees and no file format likes. */
export function withoutControls(text: string): string {
  return text
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '')
}
