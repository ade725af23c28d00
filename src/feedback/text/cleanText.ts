const NOISE = /https?:\/\/\S+|www\.\S+|(^|[\s.,;:!?("'])@[\w.]+|\[(?:name|email|phone|card)\]/gi

/** Lines of the message that is answered. */
const QUOTED = /^[ \t]*>.*$/gm
/** From here on an older message stands, to the end. */
const OLDER =
  /(?:^|\n)[ \t]*(?:(?:on|am)\b[^\n]{5,160}\b(?:wrote|schrieb)\b[^\n]{0,80}:|-{2,} ?(?:original message|ursprüngliche nachricht|forwarded message|weitergeleitete nachricht) ?-{2,}|(?:from|von):[^\n]+\n[ \t]*(?:sent|date|gesendet|datum):)[\s\S]*$/i
const SENT_FROM =
  /(?:^|\s)(?:sent (?:from|via|with) (?:my |the )?(?:iphone|ipad|android|samsung|galaxy|huawei|blackberry|outlook|yahoo|mobile|phone|mail)\b[^\n]*|get outlook for[^\n]*|(?:von meinem|gesendet von|gesendet mit)[^\n]*\b(?:iphone|ipad|android|samsung|handy|smartphone|outlook|gmx|web\.de|mail)\b[^\n]*)/gi
/** A farewell, and behind it nothing but who writes: at the beginning of a line or behind a sentence. */
const FAREWELL =
  /(?:^|\n|[.!?]\s)\s*(?:-- ?\n|(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many) (?:regards|wishes)\b|regards,|yours (?:sincerely|faithfully|truly)\b|sincerely,|mit (?:freundlichen|besten|vielen) grüßen\b|(?:viele|liebe|beste|freundliche|schöne) grüße\b|mfg\b|hochachtungsvoll\b)[^]{0,300}$/i

const MAYBE_LETTER =
  /wrote|schrieb|message|nachricht|regards|wishes|yours |sincerely|grüße|mfg|hochachtung|sent (?:from|via|with)|outlook|gesendet|von meinem|^\s*>|\n\s*>|-- ?\n|(?:from|von):/i

/** In a piece of a text between two spaces: all that MAYBE_LETTER and NOISE look for begins in such a one. */
const MAYBE_NOISE =
  /[@[]|https?:|www\.|wrote|schrieb|message|nachricht|regards|wishes|yours|sincerely|grüße|mfg|hochachtung|sent|outlook|gesendet|von|from:|--|^\s*>/i

/** Whether a piece of a text between two spaces may be no word of the comment; without any such piece it is clean. */
export const mayBeNoise = (piece: string): boolean => MAYBE_NOISE.test(piece)

/** As many spaces, so that places in the text stay what they were. */
const blank = (found: string): string => found.replaceAll(/[^\n]/g, ' ')

/** Without what makes it a letter: quoted messages, farewells, what the phone adds. */
function withoutLetter(text: string): string {
  if (!MAYBE_LETTER.test(text)) return text
  return text
    .replace(OLDER, blank)
    .replaceAll(QUOTED, blank)
    .replaceAll(SENT_FROM, blank)
    .replace(FAREWELL, (found) => {
      const end = /^[.!?]/.exec(found)?.[0] ?? ''
      return end + blank(found.slice(end.length))
    })
}

/**
 * A comment without handles, web addresses, what masking left, quoted messages and signatures: names of brands
 * and people that happen to be words of mood ("@united"), "Best wishes" and what others wrote must not count.
 * Spaces stand there instead: places in the result are places in the text.
 */
export function cleanText(text: string): string {
  const own = withoutLetter(text)
  if (!/[@[]|https?:|www\./i.test(own)) return own
  return own.replace(NOISE, (found, before: string | undefined) => {
    const kept = before ?? ''
    return kept + blank(found.slice(kept.length))
  })
}
