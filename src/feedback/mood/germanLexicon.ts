import { adjectiveStems, foldGerman, listedVerb, nounStems, verbStems } from './germanForms.ts'

/** Lines of words in their basic form, by valence from -4 to +4. */
type Listed = Readonly<Record<string, readonly string[]>>

/**
 * What germanLexicon.json holds. Its words were written down for this reader and taken from no other lexicon: those
 * that exist for German may not be used commercially, or stem from one that may not. A verb is listed with the
 * prefix that parts from it and its further stems: "an|kommen/kam/gekommen".
 */
export interface GermanLexiconFile {
  adjectives: Listed
  nouns: Listed
  verbs: Listed
  /** as they stand, no forms made of them */
  words: Listed
  /** without mood, but bad news when negated: "kein Rückruf" */
  onlyNegated: { adjectives: Listed; nouns: Listed; verbs: Listed; words: Listed }
  /** several words each; "…" stands for up to four others */
  phrases: Listed
  emoji: Listed
}

/** What the lexicon says of one word. */
export interface GermanWord {
  /** -4 … +4, 0 for a word that only counts when it is negated */
  valence: number
  /** its valence when negated, where that is not the valence turned round */
  negated: number | undefined
  /** a verb that a "nicht" behind it negates: "funktioniert leider nicht" */
  isFinite: boolean
  isNoun: boolean
}

/** A verb whose prefix stands at the end of the clause: "bricht … ab". */
export interface PartedVerb {
  prefix: string
  word: GermanWord
}

const INTENSE =
  /^(?:mega|super|ober|hoch|top|sau|mords|riesen|hammer|grotten|stink|stock|hunds|hunde|ultra|hyper|extra|aller|rundum|mordsmaessig|total|arsch|kack|scheiss)/

/** Adjectives that are found as the last part of others: "kundenfreundlich". */
const ADJECTIVE_TAILS =
  /(?:freundlich|gerecht|zufrieden|tauglich|feindlich|widrig|gefaehrlich|sicher|faehig|kompetent|haft|schlecht)/

/** Compounds that have nothing of the mood of their last part. */
const NO_TAIL =
  /(?:ankuendigung|verkuendigung|vorwarnung|wiederholung|ueberholung|gefahren|einverstaendnis|selbstverstaendlichkeit|sicherheit|untergang|schadenfreude|bereitschaft|desinfektion|versicherung|steuerung|bretter|leinwand|brecher|kratzer)(?:en|n|s|es)?$/

/** Shorter last parts are found in words that have nothing to do with them. */
const SHORTEST_TAIL = 6
const SHORT_TAILS = /(?:chaos|(?<!s)panne|frust|angst|dreck|laerm|spass)$/

const word = (valence: number, isFinite = false, isNoun = false): GermanWord => ({
  valence,
  negated: undefined,
  isFinite,
  isNoun,
})

function* entries(listed: Listed): Generator<[string, number]> {
  for (const [valence, lines] of Object.entries(listed)) {
    for (const line of lines) for (const one of line.split(' ')) yield [one, Number(valence)]
  }
}

/** A verb as it is in forms with a subject and in others. */
interface VerbMoods {
  finite: GermanWord
  other: GermanWord
}

/** The words of one section in their forms. */
class Section {
  private readonly adjectives = new Map<string, GermanWord>()
  private readonly nouns = new Map<string, GermanWord>()
  /** by prefix, then by stem */
  private readonly verbs = new Map<string, Map<string, VerbMoods>>()
  private readonly words = new Map<string, GermanWord>()

  constructor(from: Omit<GermanLexiconFile, 'phrases' | 'emoji' | 'onlyNegated'>) {
    for (const [one, valence] of entries(from.words)) this.words.set(foldGerman(one), word(valence))
    for (const [one, valence] of entries(from.adjectives)) {
      this.adjectives.set(foldGerman(one), word(valence))
    }
    for (const [one, valence] of entries(from.nouns)) {
      this.nouns.set(foldGerman(one), word(valence, false, true))
    }
    for (const [one, valence] of entries(from.verbs)) this.addVerb(one, valence)
  }

  private addVerb(listed: string, valence: number): void {
    const { prefix, stem, others } = listedVerb(listed)
    const found = { finite: word(valence, true), other: word(valence) }
    const verbs = this.verbs.get(prefix) ?? new Map<string, VerbMoods>()
    this.verbs.set(prefix, verbs)
    // A hyphen tells regular stems from others: "half" is no stem of "halfte".
    verbs.set(`${stem}-`, found)
    for (const other of others) verbs.set(other, found)
  }

  private verb(form: string, prefix: string): GermanWord | undefined {
    const verbs = this.verbs.get(prefix)
    if (verbs === undefined) return undefined
    for (const { stem, isRegular, isFinite } of verbStems(form)) {
      const found = verbs.get(isRegular ? `${stem}-` : stem)
      if (found !== undefined) return isFinite ? found.finite : found.other
    }
    return undefined
  }

  /** The verb with its prefix before it, or without one. */
  private wholeVerb(folded: string): GermanWord | undefined {
    for (const prefix of this.verbs.keys()) {
      if (!folded.startsWith(prefix)) continue
      const found = this.verb(folded.slice(prefix.length), prefix)
      if (found !== undefined) return found
    }
    return undefined
  }

  partedVerbs(folded: string): readonly PartedVerb[] {
    const parted: PartedVerb[] = []
    for (const prefix of this.verbs.keys()) {
      const found = prefix === '' ? undefined : this.verb(folded, prefix)
      if (found?.isFinite) parted.push({ prefix, word: found })
    }
    return parted
  }

  adjective(folded: string): GermanWord | undefined {
    for (const stem of adjectiveStems(folded)) {
      const found = this.adjectives.get(stem)
      if (found !== undefined) return found
    }
    return undefined
  }

  noun(folded: string, shortest = 3): GermanWord | undefined {
    for (const stem of nounStems(folded)) {
      if (stem.length < shortest) continue
      const found = this.nouns.get(stem)
      if (found !== undefined) return found
    }
    return undefined
  }

  find(folded: string): GermanWord | undefined {
    return (
      this.words.get(folded) ??
      this.nouns.get(folded) ??
      this.adjective(folded) ??
      this.wholeVerb(folded) ??
      this.noun(folded)
    )
  }

  /** The noun that a compound ends with, the longest first; a word in small letters may be a verb. */
  tail(folded: string, isCapital: boolean): GermanWord | undefined {
    if (NO_TAIL.test(folded)) return undefined
    for (let at = 3; at <= folded.length - SHORTEST_TAIL; at++) {
      const last = folded.slice(at)
      const found = isCapital ? this.noun(last, SHORTEST_TAIL) : this.nouns.get(last)
      if (found !== undefined) return found
    }
    const at = folded.search(SHORT_TAILS)
    return at >= 3 ? this.noun(folded.slice(at)) : undefined
  }
}

/** Looks German words up in any of their forms, parts of compounds included. */
export class GermanLexicon {
  private readonly moods: Section
  private readonly onlyNegated: Section
  readonly phrases: ReadonlyMap<string, readonly { parts: readonly string[]; valence: number }[]>
  readonly emoji: ReadonlyMap<string, number>

  constructor(file: GermanLexiconFile) {
    this.moods = new Section(file)
    this.onlyNegated = new Section(file.onlyNegated)
    this.phrases = phrasesByFirst(file.phrases)
    this.emoji = new Map(entries(file.emoji))
  }

  /** `folded` as foldGerman gives it; `isCapital`: it began with a capital, so it may be a noun. */
  find(folded: string, isCapital = true): GermanWord | undefined {
    const mood = this.moods.find(folded) ?? this.derived(folded, isCapital)
    const only = this.onlyNegated.find(folded) ?? this.onlyNegated.tail(folded, isCapital)
    if (only === undefined) return mood
    if (mood === undefined) return { ...only, valence: 0, negated: only.valence }
    return mood.valence < 0 ? mood : { ...mood, negated: only.valence }
  }

  partedVerbs(folded: string): readonly PartedVerb[] {
    const negatable = this.onlyNegated
      .partedVerbs(folded)
      .map(({ prefix, word: { valence, ...rest } }) => ({
        prefix,
        word: { ...rest, valence: 0, negated: valence },
      }))
    return [...this.moods.partedVerbs(folded), ...negatable]
  }

  /** Words that are made of others: "unkompliziert", "stinksauer", "respektlos", "Servicekatastrophe". */
  private derived(folded: string, isCapital: boolean): GermanWord | undefined {
    if (folded.length < 6) return undefined
    return this.opposite(folded) ?? this.without(folded) ?? this.compound(folded, isCapital)
  }

  private opposite(folded: string): GermanWord | undefined {
    const found = folded.startsWith('un') ? this.moods.adjective(folded.slice(2)) : undefined
    return found === undefined ? undefined : word(found.valence * -0.8)
  }

  private without(folded: string): GermanWord | undefined {
    const parts = /^(.{3,}?)s?(?:los|frei)(?:e[nrsm]?)?$/.exec(folded)
    const [, head = ''] = parts ?? []
    const noun = head === '' ? undefined : (this.moods.noun(head) ?? this.moods.tail(head, true))
    return noun === undefined ? undefined : word(noun.valence > 0 ? -1.8 : 2)
  }

  private compound(folded: string, isCapital: boolean): GermanWord | undefined {
    const [intense] = INTENSE.exec(folded) ?? []
    const inner = intense === undefined ? undefined : this.moods.find(folded.slice(intense.length))
    if (inner !== undefined && folded.length - (intense?.length ?? 0) >= 3) {
      return word(inner.valence * 1.25)
    }
    const at = folded.search(ADJECTIVE_TAILS)
    const adjective = at > 2 ? this.moods.adjective(folded.slice(at)) : undefined
    return adjective ?? this.moods.tail(folded, isCapital)
  }
}

function phrasesByFirst(listed: Listed): GermanLexicon['phrases'] {
  const found = new Map<string, { parts: string[]; valence: number }[]>()
  for (const [valence, phrases] of Object.entries(listed)) {
    for (const phrase of phrases) {
      const parts = foldGerman(phrase).split(' ')
      const first = parts[0] ?? ''
      const known = found.get(first) ?? []
      known.push({ parts, valence: Number(valence) })
      found.set(first, known)
    }
  }
  for (const known of found.values()) known.sort((a, b) => b.parts.length - a.parts.length)
  return found
}
