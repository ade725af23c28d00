/** What the scanner hands on for each line of fields. */
export interface ScannedRow {
  fields: string[]
  /** fields whose quotes were not written as the format wants, though they could be read */
  strayQuotes?: number[]
}

/** Where scanning had to stop; record counts rows that are not blank, from 0, field from 0. */
export class ScanFailure extends Error {
  override readonly name = 'ScanFailure'
  readonly code: 'unclosed-quote' | 'too-many-columns' | 'field-too-large'
  readonly record: number
  readonly field: number
  readonly line: number

  constructor(code: ScanFailure['code'], record: number, field: number, line: number) {
    super(code)
    this.code = code
    this.record = record
    this.field = field
    this.line = line
  }
}

export interface ScanLimits {
  columns: number
  /** UTF-16 units of one field; a longer one can't be shorter in bytes */
  fieldUnits: number
  fieldBytes: number
}

const QUOTE = 34
const LF = 10
const CR = 13
const SPACE = 32
const TAB = 9

/** Between fields, in a bare field, in quotes, and just behind a quote that may close them. */
type State = 'start' | 'bare' | 'quoted' | 'quote-seen'

/** Bytes of a text in UTF-8. */
function utf8Length(text: string): number {
  let bytes = text.length
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // A surrogate pair is 4 bytes, so each half counts 2.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1
  }
  return bytes
}

/**
 * Delimited text to rows, in pieces that may end anywhere. Every character is looked at once:
 * nothing is scanned again when the next piece comes, so a quote that never closes costs no more
 * than a file without one.
 *
 * Line ends may be mixed (\r\n, \n, \r); in quotes they are kept as they are. A quote inside a bare
 * field is text. Inside quotes a doubled quote is one; a single one that nothing closes behind is
 * text, except where it stands like an opening quote (behind a delimiter or line end) after a line
 * break: then the field's own quote was never closed.
 */
export class CsvScanner {
  /** rows that held nothing at all */
  blankLines = 0
  private readonly delimiter: number
  private readonly limits: ScanLimits
  private readonly emit: (row: ScannedRow) => void
  private state: State = 'start'
  private fields: string[] = []
  private strayQuotes: number[] = []
  private field = ''
  /** the field is over the limit: its text is let go, but its quote's end is still looked for */
  private tooLarge = false
  private quotedField = false
  private pendingSpaces = ''
  private record = 0
  private line = 1
  private openedAtLine = 1
  private quotedLineBreak = false
  private afterReturn = false
  private lastQuoted = 0

  private readonly hasQuotes: boolean

  /** An empty delimiter means that a line is one field; without quotes a quote is text wherever it stands. */
  constructor(
    delimiter: string,
    limits: ScanLimits,
    emit: (row: ScannedRow) => void,
    hasQuotes = true,
  ) {
    this.delimiter = delimiter === '' ? -1 : delimiter.charCodeAt(0)
    this.limits = limits
    this.emit = emit
    this.hasQuotes = hasQuotes
  }

  push(text: string): void {
    let at = 0
    while (at < text.length) {
      if (this.afterReturn) {
        this.afterReturn = false
        if (text.charCodeAt(at) === LF) {
          at++
          continue
        }
      }
      if (this.state === 'start') at = this.start(text, at)
      else if (this.state === 'bare') at = this.bare(text, at)
      else if (this.state === 'quoted') at = this.quoted(text, at)
      else at = this.behindQuote(text, at)
    }
  }

  /** The end of the text: closes the last row. */
  finish(): void {
    if (this.state === 'quoted') throw this.failure('unclosed-quote', this.openedAtLine)
    if (this.state !== 'start' || this.fields.length > 0) this.endRow()
  }

  private failure(code: ScanFailure['code'], line = this.line): ScanFailure {
    return new ScanFailure(code, this.record, this.fields.length, line)
  }

  private start(text: string, at: number): number {
    this.quotedField = this.hasQuotes && text.charCodeAt(at) === QUOTE
    if (!this.quotedField) {
      this.state = 'bare'
      return at
    }
    this.state = 'quoted'
    this.openedAtLine = this.line
    this.quotedLineBreak = false
    this.lastQuoted = 0
    return at + 1
  }

  private bare(text: string, from: number): number {
    const { delimiter } = this
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === delimiter) {
        this.take(text, from, at)
        this.endField()
        return at + 1
      }
      if (code === LF || code === CR) {
        this.take(text, from, at)
        this.lineEnd(code)
        return at + 1
      }
    }
    this.take(text, from, text.length)
    return text.length
  }

  private quoted(text: string, from: number): number {
    const found = text.indexOf('"', from)
    const end = found < 0 ? text.length : found
    if (end > from) {
      this.countLines(text, from, end)
      this.lastQuoted = text.charCodeAt(end - 1)
      this.take(text, from, end)
    }
    if (found < 0) return text.length
    this.state = 'quote-seen'
    this.pendingSpaces = ''
    return found + 1
  }

  private behindQuote(text: string, at: number): number {
    const code = text.charCodeAt(at)
    if (code === this.delimiter) {
      this.endField()
    } else if (code === LF || code === CR) {
      this.lineEnd(code)
    } else if (code === QUOTE && this.pendingSpaces === '') {
      this.backIntoQuotes('"')
      this.lastQuoted = QUOTE
    } else if (code === SPACE || code === TAB) {
      this.pendingSpaces += text.charAt(at)
    } else {
      this.strayQuote()
      return at
    }
    return at + 1
  }

  private strayQuote(): void {
    const opensHere =
      this.lastQuoted === this.delimiter || this.lastQuoted === LF || this.lastQuoted === CR
    if (this.quotedLineBreak && opensHere) throw this.failure('unclosed-quote', this.openedAtLine)
    if (this.strayQuotes.at(-1) !== this.fields.length) this.strayQuotes.push(this.fields.length)
    this.backIntoQuotes(`"${this.pendingSpaces}`)
    this.lastQuoted = SPACE
  }

  private backIntoQuotes(text: string): void {
    this.take(text, 0, text.length)
    this.state = 'quoted'
  }

  /** Lines inside quotes count for the place in the file, not for rows. */
  private countLines(text: string, from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at)
      if (code === LF) this.line++
      if (code === LF || code === CR) this.quotedLineBreak = true
    }
  }

  private take(text: string, from: number, to: number): void {
    if (this.tooLarge) return
    this.field = this.field === '' ? text.slice(from, to) : this.field + text.slice(from, to)
    if (this.field.length > this.limits.fieldUnits) this.letGo()
  }

  private letGo(): void {
    // A bare field has no quote to look for; a quoted one is judged when it ends or never does.
    if (!this.quotedField) throw this.failure('field-too-large')
    this.tooLarge = true
    this.field = ''
  }

  private endField(): void {
    if (
      this.tooLarge ||
      (this.field.length * 3 > this.limits.fieldBytes &&
        utf8Length(this.field) > this.limits.fieldBytes)
    ) {
      throw this.failure('field-too-large', this.quotedField ? this.openedAtLine : this.line)
    }
    if (this.fields.length >= this.limits.columns) throw this.failure('too-many-columns')
    this.fields.push(this.field)
    this.field = ''
    this.state = 'start'
  }

  private lineEnd(code: number): void {
    this.endRow()
    this.line++
    this.afterReturn = code === CR
  }

  private endRow(): void {
    const onlyField = this.fields.length === 0 && !this.quotedField
    const blank = onlyField && this.field.trim() === ''
    this.endField()
    if (blank) {
      this.blankLines++
    } else {
      const { fields, strayQuotes } = this
      this.emit(strayQuotes.length > 0 ? { fields, strayQuotes } : { fields })
      this.record++
    }
    this.fields = []
    if (this.strayQuotes.length > 0) this.strayQuotes = []
    this.quotedField = false
  }
}
