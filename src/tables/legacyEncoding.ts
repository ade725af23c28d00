/** Encodings from before Unicode, by the names that TextDecoder knows. */
export type LegacyEncoding =
  | 'windows-1252'
  | 'windows-1250'
  | 'windows-1251'
  | 'windows-1253'
  | 'windows-1254'
  | 'koi8-r'
  | 'macintosh'
  | 'shift_jis'
  | 'euc-jp'
  | 'iso-2022-jp'
  | 'euc-kr'
  | 'gb18030'
  | 'big5'

const SAMPLE_BYTES = 65536

/** Gathers the bytes that tell an old encoding: those from the first one that is not ASCII on. */
export class LegacySample {
  private readonly bytes = new Uint8Array(SAMPLE_BYTES)
  private length = 0

  /** Takes a piece; `first` is the place of the first of its bytes that is not ASCII, -1 for none. */
  push(piece: Uint8Array, first: number): void {
    if (this.length >= SAMPLE_BYTES) return
    const from = this.length > 0 ? 0 : first
    if (from < 0) return
    // What stands before says whether the sign stands in a word.
    const part = piece.subarray(
      Math.max(0, from - (this.length > 0 ? 0 : 1)),
      from + SAMPLE_BYTES - this.length,
    )
    const fits = part.subarray(0, SAMPLE_BYTES - this.length)
    this.bytes.set(fits, this.length)
    this.length += fits.length
  }

  get encoding(): LegacyEncoding {
    return legacyEncodingOf(this.bytes.subarray(0, this.length))
  }
}

interface Script {
  encoding: LegacyEncoding
  /** signs that make up a good part of any text in this encoding */
  frequent: RegExp
  /** their share of all signs that are not ASCII, at least */
  least: number
}

/** The first whose frequent signs are there wins, so the ones that are hardest to meet by chance come first. */
const DOUBLE_BYTE: readonly Script[] = [
  { encoding: 'shift_jis', frequent: /[\u3041-\u3096\u30a1-\u30fc]/gu, least: 0.25 },
  { encoding: 'euc-jp', frequent: /[\u3041-\u3096\u30a1-\u30fc]/gu, least: 0.25 },
  { encoding: 'euc-kr', frequent: /[\uac00-\ud7a3]/gu, least: 0.85 },
  {
    encoding: 'gb18030',
    frequent:
      /[的一是不了人我在有他这中大来上个国到说们为子和你地出也时年得就那要下以生会自着去过家，。]/gu,
    least: 0.1,
  },
  {
    encoding: 'big5',
    frequent:
      /[的一是不了人我在有他這中大來上個國到說們為子和你地出也時年得就那要下以生會自著去過家，。]/gu,
    least: 0.1,
  },
]

/** Letters of scripts that are written without ASCII letters in between; the most frequent small ones count. */
const SINGLE_BYTE: readonly Script[] = [
  { encoding: 'windows-1251', frequent: /[оеаинтсрвл]/gu, least: 0.4 },
  { encoding: 'koi8-r', frequent: /[оеаинтсрвл]/gu, least: 0.4 },
  { encoding: 'windows-1253', frequent: /[αοιετσνηυρ]/gu, least: 0.4 },
]

/** Decodes what may be cut at its end; undefined where it is not of this encoding. */
function decoded(bytes: Uint8Array, encoding: LegacyEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return undefined
  }
}

function shareOf(text: string, frequent: RegExp): number {
  const signs = text.match(/\P{ASCII}/gu)?.length ?? 0
  return signs === 0 ? 0 : (text.match(frequent)?.length ?? 0) / signs
}

const isLetter = (byte: number): boolean =>
  (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)

interface HighBytes {
  count: number
  /** those that stand beside another one */
  paired: number
  /** those behind an ASCII letter */
  inWords: number
  /** inWords, by byte */
  tally: Uint32Array
}

function highBytes(bytes: Uint8Array): HighBytes {
  const found: HighBytes = { count: 0, paired: 0, inWords: 0, tally: new Uint32Array(256) }
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    const [before = 0, after = 0] = [bytes[at - 1], bytes[at + 1]]
    found.count++
    if (before >= 0x80 || after >= 0x80) found.paired++
    if (!isLetter(before)) continue
    found.inWords++
    found.tally[byte] = (found.tally[byte] ?? 0) + 1
  }
  return found
}

/** Letters that Latin alphabets add to ASCII: which byte they are tells the code page. */
function latinEncoding({ inWords, tally }: HighBytes): LegacyEncoding {
  const share = (bytes: readonly number[]): number =>
    bytes.reduce((sum, byte) => sum + (tally[byte] ?? 0), 0) / Math.max(1, inWords)
  // ä ö ü Ä Ö Ü ß é è ê ç à á ñ í ó of a Mac, most of which are no letters in Windows.
  const mac = [0x8a, 0x9a, 0x9f, 0x80, 0x85, 0x86, 0xa7, 0x8e, 0x8f, 0x90, 0x8d, 0x88, 0x87, 0x96]
  if (share(mac) > 0.8) return 'macintosh'
  // ą ł ż ź ť ľ ž of Central Europe, which are signs such as ¹ and ³ in Western Europe.
  if (share([0xb9, 0xb3, 0xbf, 0x9f, 0x9d, 0xbe, 0x9e]) > 0.1) return 'windows-1250'
  // ı ş ğ of Turkish, which are ý þ ð of Icelandic.
  return share([0xfd, 0xfe, 0xf0]) > 0.3 && share([0xfd]) > 0.1 ? 'windows-1254' : 'windows-1252'
}

/**
 * The encoding of text that is not UTF-8, told by which signs it would be made of: kana are Japanese, Hangul Korean,
 * and so on. Western Europe where nothing else is likely.
 */
function legacyEncodingOf(bytes: Uint8Array): LegacyEncoding {
  const high = highBytes(bytes)
  // Umlauts stand alone between ASCII letters; letters of two bytes and other scripts stand together.
  if (high.paired >= high.count * 0.5 || high.paired > 20) {
    for (const { encoding, frequent, least } of DOUBLE_BYTE) {
      const text = decoded(bytes, encoding)
      if (text !== undefined && shareOf(text, frequent) >= least) return encoding
    }
  }
  if (high.paired >= high.count * 0.85) {
    let best: LegacyEncoding | undefined
    let most = 0
    for (const { encoding, frequent, least } of SINGLE_BYTE) {
      const share = shareOf(decoded(bytes, encoding) ?? '', frequent)
      if (share >= least && share > most) [best, most] = [encoding, share]
    }
    if (best) return best
  }
  return latinEncoding(high)
}

/** Is it Japanese in seven bits, as old mail programs write it? */
export const isIso2022 = (head: Uint8Array): boolean =>
  head.some(
    (byte, at) =>
      byte === 0x1b && head[at + 1] === 0x24 && (head[at + 2] === 0x42 || head[at + 2] === 0x40),
  )
