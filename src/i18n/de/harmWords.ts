const perWhat = (per: string): string =>
  `{${per}, select, year {im Jahr} file {in dieser Datei} other {im Jahr, oder in der Datei, wo sie zu wenige Tage umfasst}}`

/**
 * Harm as a piece of a sentence, after a colon. Complaints are counted, so theirs is no lower end of anything: "etwa
 * 343 Beschwerden im Jahr", but "mindestens 343 negative Kommentare im Jahr". The names are those of English.
 */
export const harmWords = (which = ''): string => {
  const [harm, kind, per] = [`harm${which}`, `kind${which}`, `per${which}`]
  const count = (one: string, many: string): string =>
    `{${harm}, plural, one {# ${one}} other {# ${many}}} ${perWhat(per)}`
  return `{${kind}, select, complaints {{${per}, select, file {} other {etwa }}${count('Beschwerde', 'Beschwerden')}} both {mindestens ${count('Beschwerde oder negativer Kommentar', 'Beschwerden und negative Kommentare')}} other {mindestens ${count('negativer Kommentar', 'negative Kommentare')}}}`
}
