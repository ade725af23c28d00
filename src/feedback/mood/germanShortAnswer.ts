import type { Asked } from './shortAnswer.ts'

/** Longer texts say more than that there is nothing to say. */
const LONGEST = 60

const NOTHING =
  /^(?:(?:eigentlich|bisher|momentan|derzeit|aktuell|gar|überhaupt|absolut|leider|mir|da) )*(?:nichts?|nix|gar ?nichts|fällt mir nichts ein|nichts fällt mir ein|wüsste nichts|wüsste nicht was)(?: mir)?(?: (?:fällt mir ein|ein|bekannt|weiter|besonderes|spezielles|konkretes|zu sagen|zu verbessern|zu ändern|zu ergänzen|hinzuzufügen|danke))*$/
const NO =
  /^(?:nein|nö|nee|ne|keine?s?|keiner|kein(?:e)? (?:wünsche|vorschläge|verbesserungsvorschläge|anregungen|kritik)|nein danke)$/
const ALL = /^(?:einfach |eigentlich |so ziemlich |fast )?(?:alles|das ganze)$/

/** Hardly any text begins like one. */
const MAY_BEGIN =
  /^[^\p{L}]*(?:eigentlich|bisher|momentan|derzeit|aktuell|gar|überhaupt|absolut|leider|mir|da|ni|fäll|wüss|ne|nö|kein|einfach|so|fast|alles|das)/iu

/** The sum that such an answer is worth, as for English ones. */
const WORTH = 1

/**
 * What a whole German answer means that names nothing: "Nichts" is content where one asked what to improve, a
 * complaint where one asked what was good; "Alles" the other way round. 0 where the question is not known.
 * Undefined: the text says more.
 */
export function germanShortAnswer(text: string, asked: Asked): number | undefined {
  if (text.length > LONGEST || !MAY_BEGIN.test(text)) return undefined
  const words = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const isAll = ALL.test(words)
  if (!isAll && !NOTHING.test(words) && !NO.test(words)) return undefined
  if (asked === undefined) return 0
  return (asked === 'good') === isAll ? WORTH : -WORTH
}
