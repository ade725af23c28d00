type Kind = 'copy' | 'cut'

let asked: Kind | undefined

/**
 * Has the browser open the clipboard, as the keys do: `useClipboard` hears its event. Only that may write formats of our
 * own. False: the browser keeps the clipboard to itself.
 */
export function askClipboard(kind: Kind): boolean {
  asked = kind
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else opens the clipboard to formats of one's own
  const isHeard = document.execCommand('copy')
  asked = undefined
  return isHeard
}

/** What the event that is heard just now was asked for; undefined: a person pressed the keys. */
export function clipboardAsked(): Kind | undefined {
  return asked
}
