import { LANGUAGE_WORDS } from './languageWords.ts'

/** The languages in Latin letters that are told apart, English first. */
export const LATIN_LANGUAGES: readonly string[] = LANGUAGE_WORDS.map(([language]) => language)

const COUNT = LATIN_LANGUAGES.length

/** What spellings occur in these languages alone, among those told apart, or nearly so. */
const SPELLINGS: readonly (readonly [languages: string, spelling: RegExp])[] = [
  [
    'de',
    /ß|äu|^(?:ge|ver|zer|be|ent|un)\p{L}{3,}(?:t|te|tes|ter|ten|ene[nrs]?)$|^(?:auf|aus|ein|vor|nach|über|unter|zurück|weiter|zusammen)\p{L}{4,}(?:en|t)$/u,
  ],
  [
    'de',
    /(?:ung|ungen|lich|liche[nrsm]?|keit|keiten|heit|isch|ische[nrsm]?|ieren|iert|barer?|los|lose[nr]?|haft|zeit|stelle|karte|gerät|dienst|schaft|ende[nrs]|tzt|nkt|mpf)$|[a-z]sch[aeiouäöümnlrw]|tsch|pf[aeiou]|[aeiou]cht|ei[nl]t?$/,
  ],
  ['de sv fi', /ä/],
  ['de sv fi tr hu', /ö/],
  ['de tr hu', /ü/],
  ['sv da no', /å/],
  ['da no', /[æø]/],
  ['es', /ñ|(?:ción|ciones|iendo|dad|ísim[oa]s?)$/],
  ['pt', /ã|õ|(?:ção|ções|dade|inho|agem)$/],
  ['es pt it', /(?:mente|ando|osa|oso)$/],
  ['it', /(?:zione|zioni|ità|issim[oaie]|ggio|cchi[oa]?|tt[oaie])$|[ìòù]$/],
  ['fr', /œ|ê|û|(?:eaux?|euse|ement|aient|ette|ique|ées?|eur|eux|oir)$|^[dlcnjsmtq]u?'/],
  ['fr pt tr', /ç/],
  ['fr it', /[èà]/],
  ['fr es pt it hu cs', /é/],
  ['es pt hu cs', /[áíú]/],
  ['es pt hu pl cs', /ó/],
  [
    'nl',
    /ij[kngtsd]|(?:heid|lijke?|elijke|tje|tjes|dag)$|aa[nrtlkms]|uu[rtlk]|oe[rtkndl]|ie[ft]$|[eo]u?w[de]?$|sch[rtij]/,
  ],
  ['no', /øy|øk|eie|ikk|kje|ogg|eg$|skje/],
  ['da', /øj|æg|gg?et$|ede$/],
  ['da no', /(?:else|elsen|erne|ene|ende|ighed|het)$|^hv/],
  ['sv', /(?:ningen|arna|orna|ande|igt|het)$|^sk[äö]/],
  [
    'fi',
    /(?:ssa|ssä|lla|llä|sta|stä|lta|ltä|inen|vat|vät|ään|aan|isesti|kin|maan|nut|nyt)$|yy|ää|öö|uu|ii|kk|tt[aä]/,
  ],
  ['pl', /[łąężźćśń]|sz|cz|rz|dz|(?:owa|owy|ość|ych|ego|emu)$/],
  ['cs', /[řůě]|(?:ní|ost|ého|ých|ově|ání|ci|uje|ovat|eli)$/],
  ['cs pl', /[šžč]/],
  ['cs', /[šžčý]/],
  ['tr', /[ığş]|(?:lar|ler|lık|lik|yor|dım|dim|mış|miş|ınız|iniz|larını|lerini|madı|medi)$/],
  ['hu', /[őű]|gy|(?:nak|nek|ban|ben|ság|ség|tam|tem|tak|tek|val|vel|hoz|hez)$/],
  ['ro', /[țș]|(?:ului|ilor|ție|ească|ești|ează|uri|ele)$/],
  ['ro pl', /ă/],
  ['ro', /ă/],
  ['ro fr', /[îâ]/],
  [
    'en',
    /^(?:th|wh|kn|sh)|(?:ing|ings|ly|ght|ness|ful|less|ed|ould|ought|ways?|ever|thing|body|ship|wards?|self)$|'(?:t|s|re|ve|ll|d|m)$|ee[dnpkt]|ew$|oo[dkmnlt]|ea[dknlrst]|ow[ns]?$/,
  ],
]

const bitsOf = (languages: string): number =>
  languages.split(' ').reduce((bits, one) => bits | (1 << LATIN_LANGUAGES.indexOf(one)), 0)

const HINTS = SPELLINGS.map(([languages, spelling]) => ({
  bits: bitsOf(languages) << COUNT,
  spelling,
}))

/** What is known of words, those of the lists from the start, others as they come. */
const KNOWN = new Map<string, number>()
LANGUAGE_WORDS.forEach(([, words], at) => {
  // A single letter may be anything: it only hints.
  for (const word of words.split(/\s+/)) {
    KNOWN.set(word, (KNOWN.get(word) ?? 0) | (1 << (word.length === 1 ? at + COUNT : at)))
  }
})

/** More words than any language has: a file of random strings must not fill the memory. */
const CACHE_SIZE = 100_000

function hintBits(word: string): number {
  let bits = 0
  // Too short to tell, or no word at all.
  if (word.length > 3 && word.length < 30) {
    for (const hint of HINTS) if (hint.spelling.test(word)) bits |= hint.bits
  }
  if (KNOWN.size < CACHE_SIZE) KNOWN.set(word, bits)
  return bits
}

/**
 * Which languages a word in small letters speaks for: bit n where it is common in the nth of
 * LATIN_LANGUAGES, bit 16 + n where it is only spelled as words of that language are. 0 for none.
 * To be looked up once a word and counted with countLanguages.
 */
export function languageBits(word: string): number {
  return KNOWN.get(word) ?? hintBits(word)
}

/** Adds a word's bits to the counts by language: 2 for a common word, 1 for a spelling. */
export function countLanguages(counts: Int32Array, bits: number): void {
  // Most words of an English comment.
  if (bits === 1) {
    counts[0] = (counts[0] ?? 0) + 2
    return
  }
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    const at = 31 - Math.clz32(rest & -rest)
    const language = at % COUNT
    counts[language] = (counts[language] ?? 0) + (at < COUNT ? 2 : 1)
  }
}
