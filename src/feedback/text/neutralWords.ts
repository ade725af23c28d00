const special = /[\\^$.*+?()[\]{}|/]/g

/** Words and names that say nothing about mood, though the lexicon has them: "Best Western", "Great Clips". */
export class NeutralWords {
  private readonly pattern: RegExp | undefined

  constructor(words: readonly string[]) {
    const named = words.map((word) => word.trim()).filter((word) => word !== '')
    if (named.length === 0) return
    const either = named
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(special, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`))
      .join('|')
    this.pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${either})(?![\p{L}\p{N}])`, 'giu')
  }

  /**
   * The text with letters that mean nothing in the place of these words, for readers of mood: as long as it was, so
   * that places in it are places in the text.
   */
  hidden(text: string): string {
    return this.pattern === undefined
      ? text
      : text.replace(this.pattern, (found) =>
          found.replaceAll(/[\p{L}\p{N}]/gu, (sign) => 'q'.repeat(sign.length)),
        )
  }
}
