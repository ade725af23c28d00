const NOISE = /https?:\/\/\S+|www\.\S+|(^|[\s.,;:!?("'])@[\w.]+|\[(?:name|email|phone|card)\]/gi

/**
 * A comment without handles, web addresses and what masking left: names of brands and people that
 * happen to be words of mood ("@united") must not count.
 */
export function cleanText(text: string): string {
  if (!/[@[]|https?:|www\./i.test(text)) return text
  return text.replace(NOISE, (_, before: string | undefined) => before ?? ' ')
}
