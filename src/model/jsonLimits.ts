import { JourneyFileError } from './JourneyFileError.ts'

/** Largest journey file that is read, in bytes (25 MB). */
export const maxFileBytes = 25 * 1024 * 1024
/** Deepest nesting of lists and objects. Deeper values can be parsed, but neither cloned nor stored. */
export const maxJsonDepth = 64

/** Keys that reach a prototype when somebody copies an object carelessly: refused, never filtered in silence. */
const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

const space = /[ \t\n\r]*/y
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const cutNumber = /(?:-|\.|[eE][+-]?)$/y
const escapes = new Set(['"', '\\', '/', 'b', 'f', 'n', 'r', 't'])
const literals = ['true', 'false', 'null']

/**
 * Checks a text before it is parsed, without recursion: it is one JSON value (RFC 8259), no deeper than
 * {@link maxJsonDepth}, no key twice in one object and none that is reserved.
 * The error names the line and column, both from 1; engines' own messages differ and often don't.
 */
export function checkJsonText(text: string): void {
  new Scanner(text).scan()
}

class Scanner {
  readonly #text: string
  #at = 0
  /** One entry an open list (null) or object (the keys it has so far). */
  readonly #open: (Set<string> | null)[] = []

  constructor(text: string) {
    this.#text = text
  }

  scan(): void {
    this.#skipSpace()
    if (this.#at >= this.#text.length) throw new JourneyFileError('empty')
    do {
      this.#value()
      this.#closeAndContinue()
    } while (this.#open.length > 0)
    if (this.#at < this.#text.length) this.#unexpected()
  }

  /** A scalar, or the opening of a list or object up to its first value; then `#open` tells that we are inside. */
  #value(): void {
    for (;;) {
      const char = this.#text[this.#at]
      if (char !== '{' && char !== '[') return this.#scalar(char)
      this.#at++
      this.#open.push(char === '{' ? new Set() : null)
      if (this.#open.length > maxJsonDepth) this.#fail('depth', { max: maxJsonDepth })
      this.#skipSpace()
      if (this.#text[this.#at] === (char === '{' ? '}' : ']')) return
      if (char === '{') this.#key()
    }
  }

  /** After a value: closes what ends here, and goes to the start of the next value if there is one. */
  #closeAndContinue(): void {
    for (;;) {
      this.#skipSpace()
      if (this.#open.length === 0) return
      const keys = this.#open.at(-1)
      const char = this.#text[this.#at]
      if (char === (keys ? '}' : ']')) {
        this.#at++
        this.#open.pop()
        continue
      }
      if (char !== ',') this.#unexpected()
      this.#at++
      this.#skipSpace()
      if (keys) this.#key()
      return
    }
  }

  #key(): void {
    const start = this.#at
    if (this.#text[start] !== '"') this.#unexpected()
    this.#string()
    const raw = this.#text.slice(start, this.#at)
    const key = raw.includes('\\') ? (JSON.parse(raw) as string) : raw.slice(1, -1)
    const keys = this.#open.at(-1)
    const problem = reserved.has(key) ? 'reservedKey' : keys?.has(key) ? 'duplicateKey' : undefined
    if (problem) {
      this.#at = start
      this.#fail(problem, { key: key.slice(0, 60) })
    }
    keys?.add(key)
    this.#skipSpace()
    if (this.#text[this.#at] !== ':') this.#unexpected()
    this.#at++
    this.#skipSpace()
  }

  #scalar(char: string | undefined): void {
    if (char === '"') return this.#string()
    for (const literal of literals) {
      if (this.#text.startsWith(literal, this.#at)) {
        this.#at += literal.length
        return
      }
    }
    number.lastIndex = this.#at
    const isNumber = number.test(this.#text)
    const end = isNumber ? number.lastIndex : this.#at
    // What is left of a number whose end is missing: "-", "0.", "1e+".
    cutNumber.lastIndex = end
    this.#at = cutNumber.test(this.#text) ? this.#text.length : end
    if (!isNumber || this.#at > end) this.#unexpected()
  }

  #string(): void {
    for (;;) {
      const code = this.#text.charCodeAt(++this.#at)
      if (code === 34) break
      if (code === 92) this.#escape()
      else if (!(code >= 32)) this.#unexpected()
    }
    this.#at++
  }

  #escape(): void {
    const char = this.#text[++this.#at]
    if (char === 'u') {
      for (let i = 0; i < 4; i++) {
        if (!/[0-9a-fA-F]/.test(this.#text[++this.#at] ?? '')) this.#unexpected()
      }
    } else if (!escapes.has(char ?? '')) this.#unexpected()
  }

  #skipSpace(): void {
    space.lastIndex = this.#at
    space.test(this.#text)
    this.#at = space.lastIndex
  }

  /** The text ends too early, also in the middle of a word or number; or something stands where it can't. */
  #unexpected(): never {
    const rest = this.#text.slice(this.#at, this.#at + 10)
    const isCutOff = rest === '' || literals.some((literal) => literal.startsWith(rest))
    if (isCutOff) this.#at = this.#text.length
    this.#fail(isCutOff ? 'cutOff' : 'notJson', {})
  }

  #fail(
    code: 'cutOff' | 'notJson' | 'depth' | 'reservedKey' | 'duplicateKey',
    values: Record<string, string | number>,
  ): never {
    const before = this.#text.slice(0, this.#at)
    const lineStart = before.lastIndexOf('\n') + 1
    let line = 1
    for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line++
    throw new JourneyFileError(code, { ...values, line, column: this.#at - lineStart + 1 })
  }
}
