const forbidden = /[\\/:*?"<>|\p{Cc}]+/gu

/** A file name that every system takes, made of a journey's name. */
export function fileNameFor(name: string, ending: string): string {
  const safe = name.replaceAll(forbidden, ' ').replaceAll(/\s+/gu, ' ')
  // Dots at the ends hide a file, or are cut away by the system.
  const stem = trimmed(trimmed(safe).slice(0, 80))
  return `${stem === '' ? 'journey' : stem}.${ending}`
}

function trimmed(text: string): string {
  return text.replaceAll(/^[.\s]+|[.\s]+$/gu, '')
}
