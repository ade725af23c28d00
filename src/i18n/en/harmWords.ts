const perWhat = (per: string): string =>
  `{${per}, select, year {a year} file {in this file} other {a year, or in the file where it covers too few days}}`

/**
 * Harm as a piece of a sentence. Complaints are counted, so theirs is no lower end of anything: "about 343 complaints
 * a year", but "at least 343 negative comments a year". `kind` is complaints, comments or both, `per` year, file or
 * mixed; `which` is put behind the names of the values.
 */
export const harmWords = (which = ''): string => {
  const [harm, kind, per] = [`harm${which}`, `kind${which}`, `per${which}`]
  const count = (one: string, many: string): string =>
    `{${harm}, plural, one {# ${one}} other {# ${many}}} ${perWhat(per)}`
  return `{${kind}, select, complaints {{${per}, select, file {} other {about }}${count('complaint', 'complaints')}} both {at least ${count('complaint or negative comment', 'complaints and negative comments')}} other {at least ${count('negative comment', 'negative comments')}}}`
}
