/** What a survey tool says in brackets behind a column's name: the type of its answers. */
const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    text: 'text txt string longtext shorttext textarea freetext opentext open openend openended verbatim comment essay paragraph multiline',
    nps: 'nps netpromoter netpromoterscore',
    score: 'csat ces rating stars scale score slider opinionscale likert smiley',
    number: 'number numeric num int integer decimal float',
    choice:
      'choice singlechoice multiplechoice multichoice choices single multi multiple select singleselect multiselect dropdown list radio checkbox checkboxes matrix ranking bool boolean yesno tag tags enum',
    date: 'date datetime time timestamp',
    email: 'email mail',
    id: 'id uuid key',
    other: 'url file phone image picture signature hidden',
  }).flatMap(([type, words]) => words.split(' ').map((word) => [word, type] as const)),
)

const BRACKETS = /^(.*\S)\s*\[([\p{L} _-]{2,24})\]$/u

/** "How likely …? [NPS]" parted into its name and its type; undefined where the brackets say no type. */
export function headerType(cell: string): { name: string; type: string } | undefined {
  const found = BRACKETS.exec(cell)
  const type = TYPES.get((found?.[2] ?? '').toLowerCase().replace(/[\s_-]/g, ''))
  return type === undefined ? undefined : { name: found?.[1] ?? '', type }
}
