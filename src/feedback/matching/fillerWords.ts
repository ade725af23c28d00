import type { StemTable } from '../text/stemTable.ts'

/**
 * Words that fill a sentence or make a short answer, and name nothing that is spoken of, English and German; further
 * ones are `STOP_WORDS`. They take no comment, and are no theme.
 */
const FILLERS =
  `absolutely actually add agree almost anymore anyway apart apply aspect aware basically become
  becoming believe best better bit certain certainly change changes clearly comment comments completely concern day days
  definitely deserve else entire entirely especially etc everything everyone exactly example
  expect experience extremely fact far feel feeling feels felt find fine first found fully general
  generally goes going guess happen happened hope idea improve improved improvement improvements
  itself kind know main mainly major matter maybe mean means mention met na nah naturally nearly
  nil nope normal normally note nothing null obviously ok okay part particular particularly people
  perfectly person personally pls plenty plus point possible possibly pretty probably provide
  provided reason reasons recently regarding remain right say see sense simply sort specific stuff
  suggest suggestion suggestions suppose sure tell thank thing things think thinking thought
  thoughts today total totally tried truly try trying twice unable understand unsure usual usually
  various whatever whenever whilst whatsoever wish wonder yeah yep year years yesterday
  alles anregung anregungen angabe anmerkung anmerkungen bereich bemerkung bemerkungen bisschen
  danke denke eigentlich erfahrung fall fand finde finden ganz gar gefunden gemacht genau gibt
  gleich glaube grund halt irgendwie jahr jahre ka klar kommentar leider leute machen macht mal
  meinung mensch menschen nein nix ok okay paar punkt richtig sache sachen sagen schon stelle tag
  tage teil tun verbessern verbesserung viel viele vielleicht vielen völlig weise weiß wirklich
  wissen wünsche ziemlich`.split(/\s+/)

/** The stems of a table that carry no topic, besides stop words. */
export function fillerStems(stems: StemTable): ReadonlySet<number> {
  return new Set(FILLERS.flatMap((word) => stems.find(word) ?? []))
}
