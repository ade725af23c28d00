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

/** Options whose label or detail holds what is typed, whatever its case and accents. */
export function matching(options: readonly Option[], typed: string): readonly Option[] {
  const wanted = folded(typed)
  if (wanted === '') return options
  return options.filter(({ label, detail }) => folded(`${label} ${detail ?? ''}`).includes(wanted))
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
