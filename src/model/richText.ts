/** Words in one weight. */
export interface RichRun {
  readonly text: string
  readonly isBold: boolean
}

/** One line of a card's text as it was typed. */
export interface RichLine {
  /** an item of a list; its "- " is not in the runs */
  readonly isItem: boolean
  readonly runs: readonly RichRun[]
}

const item = /^\s*- +(?=\S)/
const lineEnds = /\r\n|[\n\r\u2028\u2029]/

/** Whether a text holds any marks; most don't. */
export function isRich(text: string): boolean {
  return text.includes('*') || text.includes('- ') || text.includes('\\-')
}

/**
 * The lines of a card's text: light Markdown, so that it stays one plain field. `**words**` are bold where no space
 * stands inside the stars, "- " begins an item, a star or hyphen after "\" is itself. All else is as it was typed.
 */
export function richText(text: string): RichLine[] {
  return text.split(lineEnds).map((line) => {
    const mark = item.exec(line)?.[0]
    const rest = mark === undefined ? line.replace(/^(\s*)\\-/, '$1-') : line.slice(mark.length)
    return { isItem: mark !== undefined, runs: runsOf(rest) }
  })
}

/** What a text says, without its marks: to be read out and searched. */
export function plainText(text: string): string {
  if (!isRich(text)) return text
  return richText(text)
    .map(({ runs }) => runs.map((run) => run.text).join(''))
    .join('\n')
}

function runsOf(line: string): RichRun[] {
  const runs: RichRun[] = []
  let plain = ''
  const end = (): void => {
    if (plain !== '') runs.push({ text: plain, isBold: false })
    plain = ''
  }
  // Where one search finds no closing stars, none behind it would.
  let isOpen = true
  for (let at = 0; at < line.length;) {
    const closing = isOpen && line.startsWith('**', at) ? closingAfter(line, at + 2) : 'none'
    if (typeof closing === 'number') {
      end()
      runs.push({ text: unescaped(line.slice(at + 2, closing)), isBold: true })
      at = closing + 2
      continue
    }
    if (closing === 'nowhere') isOpen = false
    const step = line.startsWith('\\*', at) || line.startsWith('**', at) ? 2 : 1
    plain += unescaped(line.slice(at, at + step))
    at += step
  }
  end()
  return runs
}

/** Where the stars stand that end what is bold from here: 'none' where nothing begins, 'nowhere' where none follow. */
function closingAfter(line: string, from: number): number | 'none' | 'nowhere' {
  if (/^(?:$|[\s*])/.test(line.slice(from, from + 1))) return 'none'
  for (let at = from; at < line.length; at++) {
    if (line.startsWith('\\*', at)) at++
    else if (at > from && line.startsWith('**', at) && !/\s/.test(line[at - 1] ?? '')) return at
  }
  return 'nowhere'
}

function unescaped(text: string): string {
  return text.replaceAll('\\*', '*')
}
