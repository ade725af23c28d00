let last: { readonly text: string; readonly copied: string } | undefined

/** Keeps what this tab copied: a menu may read the clipboard's text only, no formats of our own. */
export function keepCopied(text: string, copied: string): void {
  last = { text, copied }
}

/** What was copied beside this text; empty where another program or tab has put it there. */
export function copiedBeside(text: string): string {
  return last && text.replaceAll('\r\n', '\n') === last.text ? last.copied : ''
}
