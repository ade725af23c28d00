/** Letters that stay on a line before a hyphen, and that go on after it, at least. */
const least = 3
const word = /^\p{P}*\p{L}+(?:['’-]\p{L}+)*\p{P}*$/u
const vowel = /[aeiouyäöüàáâãåæèéêëìíîïòóôõøœùúûý]/iu
const letter = /\p{L}/u
const letters = /^\p{L}+$/u
/** What more than one consonant a syllable begins with, in German and English. */
const onsets = new Set(
  'bl br ch chl chr cl cr dr fl fr gl gr kl kn kr pf pfl pfr ph phr pl pr qu sch schl schm schn schr schw scr sh sk sl sp spl spr st str th thr tr wh wr zw'.split(
    ' ',
  ),
)

/**
 * Where a word that is wider than a line may be broken with a hyphen: the last place after `start` and not beyond
 * `limit` where a syllable seems to begin, by what German and English syllables begin with. Undefined: nowhere, or it
 * is no word, as an address or a number is none. No dictionary: it can be wrong between the parts of a compound.
 */
export function hyphenAt(text: string, start: number, limit: number): number | undefined {
  const [from, to] = wordAround(text, start)
  if (!word.test(text.slice(from, to))) return undefined
  for (let at = Math.min(limit, to - least); at >= start + least; at -= 1)
    if (isSyllable(text, start, at) && isLetters(text, at - least, at + least)) return at
  return undefined
}

function wordAround(text: string, at: number): readonly [from: number, to: number] {
  const from = text.lastIndexOf(' ', at) + 1
  const to = text.indexOf(' ', at)
  return [from, to === -1 ? text.length : to]
}

function isLetters(text: string, from: number, to: number): boolean {
  return letters.test(text.slice(from, to))
}

/** Whether the consonants before the next vowel begin a syllable here, and a vowel stands before them. */
function isSyllable(text: string, start: number, at: number): boolean {
  let next = at
  while (next < text.length && isConsonant(text, next)) next += 1
  let before = at
  while (before > start && isConsonant(text, before - 1)) before -= 1
  if (next === text.length || before === start || before === next) return false
  if (!vowel.test(text.charAt(next)) || !vowel.test(text.charAt(before - 1))) return false
  const cluster = text.slice(before, next).toLowerCase()
  // The s that joins the parts of a German compound: Beratungs-amt, Geschäfts-antrag.
  if (/(?:ng|ft|kt)s$/u.test(cluster)) return at === next
  let longest = 0
  while (longest < cluster.length - 1 && !onsets.has(cluster.slice(longest))) longest += 1
  return before + longest === at
}

function isConsonant(text: string, at: number): boolean {
  const one = text.charAt(at)
  return letter.test(one) && !vowel.test(one)
}
