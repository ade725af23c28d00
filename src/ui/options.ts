/** One thing that can be chosen from a list. */
export interface Option {
  readonly key: string
  readonly label: string
  /** Second line, quiet. */
  readonly detail?: string
  /** Heading of the group it stands under; options of one section must follow each other. */
  readonly section?: string
  /** A swatch of this colour before it. */
  readonly color?: string
}

/**
 * Options whose label or detail holds what is typed, whatever its case and accents, the likeliest first: called so,
 * beginning so, with a word that begins so, with it elsewhere in the name, in the detail. Options of one section stay
 * together; the section with the likeliest comes first.
 */
export function matching(options: readonly Option[], typed: string): readonly Option[] {
  const wanted = folded(typed)
  if (wanted === '') return options
  const found = options.flatMap((option) => {
    const rank = rankOf(option, wanted)
    return rank === undefined ? [] : [{ option, rank }]
  })
  const sections = new Map<string | undefined, { readonly at: number; best: number }>()
  for (const { option, rank } of found) {
    const section = sections.get(option.section)
    if (section) section.best = Math.min(section.best, rank)
    else sections.set(option.section, { at: sections.size, best: rank })
  }
  const of = ({ option }: (typeof found)[number]) =>
    sections.get(option.section) ?? { at: 0, best: 0 }
  return found
    .sort((a, b) => of(a).best - of(b).best || of(a).at - of(b).at || a.rank - b.rank)
    .map(({ option }) => option)
}

/**
 * The option that is meant by what is typed: the one called so, else the only one with it in its name, else the only
 * one with it in its detail; the first of several where it begins so, as far as `mayBegin` says that this is enough.
 */
export function meant(
  options: readonly Option[],
  typed: string,
  mayBegin = false,
): Option | undefined {
  const wanted = folded(typed)
  const found = matching(options, typed)
  const named = found.filter((option) => (rankOf(option, wanted) ?? inDetail) < inDetail)
  const [first, second] = named.length > 0 ? named : found
  const rank = first && rankOf(first, wanted)
  return rank === 0 || second === undefined || (mayBegin && rank === 1) ? first : undefined
}

const inDetail = 4

/** How near an option comes to what is typed, 0 the nearest; undefined: not at all. */
function rankOf({ label, detail }: Option, wanted: string): number | undefined {
  const name = folded(label)
  const at = name.indexOf(wanted)
  if (at === 0) return name === wanted ? 0 : 1
  if (at > 0) return wordsOf(name).some((word) => word.startsWith(wanted)) ? 2 : 3
  return folded(`${label} ${detail ?? ''}`).includes(wanted) ? inDetail : undefined
}

/** Each word with what follows it, so that a word and the beginning of the next are found too. */
function wordsOf(name: string): string[] {
  return [...name.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => name.slice(index))
}

/** The option that is called exactly so, whatever its case and accents. */
export function exactly(options: readonly Option[], typed: string): Option | undefined {
  const wanted = folded(typed)
  return options.find(({ label }) => folded(label) === wanted)
}

/** Options under their headings, in the order given. */
export function sectioned(
  options: readonly Option[],
): readonly { readonly section: string | undefined; readonly options: readonly Option[] }[] {
  const groups: { section: string | undefined; options: Option[] }[] = []
  for (const option of options) {
    const last = groups.at(-1)
    if (last && last.section === option.section) last.options.push(option)
    else groups.push({ section: option.section, options: [option] })
  }
  return groups
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLocaleLowerCase()
}
