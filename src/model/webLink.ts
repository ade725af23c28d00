/** Longest link that is kept, in letters. */
export const longestLink = 2000

/**
 * The address that a text leads to: http, https or mailto, written out in full. "example.com/help" is taken for https,
 * "ann@example.com" for an e-mail address. Undefined for anything else, scripts and files above all.
 */
export function webLink(text: string): string | undefined {
  const typed = text.trim()
  if (typed === '' || typed.length > longestLink || /[\s\p{Cc}]/u.test(typed)) return undefined
  const href = hrefOf(withScheme(typed))
  return href !== undefined && href.length <= longestLink ? href : undefined
}

/** What is shown of an address: its host and path without what is always there. */
export function shownLink(href: string): string {
  return href
    .replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
}

/** Whether a text is nothing but a web address, as somebody copies one from the browser's address bar. */
export function isOnlyLink(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text.trim()) && webLink(text) !== undefined
}

function withScheme(typed: string): string {
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(typed)) return `mailto:${typed}`
  if (/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:]|$)/u.test(typed)) return `https://${typed}`
  return typed
}

function hrefOf(address: string): string | undefined {
  try {
    const { protocol, hostname, pathname, href, username, password } = new URL(address)
    if (protocol === 'mailto:') return /^[^@]+@[^@]+$/.test(pathname) ? href : undefined
    // "https://bank.com@evil.com" leads elsewhere than it says.
    if (username !== '' || password !== '') return undefined
    return (protocol === 'https:' || protocol === 'http:') && hostname !== '' ? href : undefined
  } catch {
    return undefined
  }
}
