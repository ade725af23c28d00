const LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  "'": '',
  '’': '',
  '-': '',
}

/** Small letters, umlauts and ß as they are written without them, apostrophes and hyphens gone. */
export function foldGerman(text: string): string {
  return text.toLowerCase().replace(/[äöüß'’-]/g, (sign) => LETTERS[sign] ?? sign)
}

const ENDINGS = ['', 'e', 'en', 'er', 'es', 'em']

/** All endings of an adjective, compared or not, shortest first, so that the longest stem is found first. */
const ADJECTIVE_ENDINGS = [
  ...ENDINGS,
  ...['er', 'st', 'est'].flatMap((step) => ENDINGS.map((ending) => step + ending)),
].toSorted((a, b) => a.length - b.length)

const NOUN_ENDINGS = ['', 'n', 'e', 's', 'en', 'er', 'es', 'ern', 'nen', 'se', 'sen']

const UMLAUTS: Readonly<Record<string, string>> = { ae: 'a', oe: 'o', ue: 'u' }

/** The basic forms that a form of an adjective may belong to, the likeliest first. */
export function* adjectiveStems(folded: string): Generator<string> {
  for (const ending of ADJECTIVE_ENDINGS) {
    if (!folded.endsWith(ending)) continue
    const stem = folded.slice(0, folded.length - ending.length)
    if (stem.length < 3) return
    yield stem
    if (ending === '') continue
    // "öde", "teure", "miserable": an e was lost.
    yield `${stem}e`
    if (/[^aeiou][lr]$/.test(stem)) yield `${stem.slice(0, -1)}e${stem.slice(-1)}`
    if (stem.endsWith('eur')) yield `${stem.slice(0, -1)}er`
    // "schwächer"
    if (/^(?:er|st|est)/.test(ending)) yield stem.replace(/[aou]e/, (both) => UMLAUTS[both] ?? both)
  }
}

/** The basic forms that a form of a noun may belong to. */
export function* nounStems(folded: string): Generator<string> {
  for (const ending of NOUN_ENDINGS) {
    if (folded.endsWith(ending) && folded.length - ending.length >= 3) {
      yield folded.slice(0, folded.length - ending.length)
    }
  }
}

/** A verb as it is listed: "ab|brechen/brich/brach/gebrochen". */
export interface ListedVerb {
  /** what parts from the verb, '' where nothing does */
  prefix: string
  /** of the infinitive, its forms are regular */
  stem: string
  /** further stems, each in full: "brich", "gebrochen" */
  others: readonly string[]
}

export function listedVerb(listed: string): ListedVerb {
  const [whole = '', ...others] = foldGerman(listed).split('/')
  const at = whole.lastIndexOf('|')
  const prefix = whole.slice(0, Math.max(at, 0)).replaceAll('|', '')
  return { prefix, stem: whole.slice(at + 1).replace(/e?n$/, ''), others }
}

const FINITE = ['e', 'st', 'est', 't', 'et', 'en', 'n', 'te', 'ten', 'test', 'tet', 'ete', 'eten']
const PARTICIPLES = ['t', 'et'].flatMap((step) => ENDINGS.map((ending) => step + ending))
const IRREGULAR = ['', 'e', 'st', 'est', 't', 'et', 'en', 'er', 'es', 'em']
const PRESENT = ENDINGS.map((ending) => `nd${ending}`)
/** A stem that a form may have, and how it would be built from it. */
export interface VerbStem {
  stem: string
  isRegular: boolean
  /** a form that has a subject: "bricht", not "gebrochen" */
  isFinite: boolean
}

const cut = function* (
  form: string,
  endings: readonly string[],
  isRegular: boolean,
  isFinite: boolean,
): Generator<VerbStem> {
  for (const ending of endings) {
    const length = form.length - ending.length
    if (length >= 2 && form.endsWith(ending)) {
      yield { stem: form.slice(0, length), isRegular, isFinite }
    }
  }
}

/** The stems that a folded form of a verb may belong to, without a prefix that parts from it. */
export function* verbStems(form: string): Generator<VerbStem> {
  yield* cut(form, IRREGULAR, false, !/^ge.*(?:en|t)$/.test(form))
  yield* cut(form, FINITE, true, true)
  yield* cut(form, PARTICIPLES, true, false)
  // "helfend", "ärgernd"
  for (const found of cut(form, PRESENT, true, false)) {
    if (found.stem.endsWith('e')) yield { ...found, stem: found.stem.slice(0, -1) }
    else if (/[lr]$/.test(found.stem)) yield found
  }
  if (form.startsWith('ge')) yield* cut(form.slice(2), PARTICIPLES, true, false)
  if (form.startsWith('zu')) yield* cut(form.slice(2), ['en', 'n'], true, true)
}
