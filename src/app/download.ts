/** Hands a file to the browser's downloads. */
export function download(
  content: Blob | string,
  fileName: string,
  type = 'application/json',
): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // The browser reads it after the click; a minute is plenty and frees the memory all the same.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
