import { eachWord } from './eachWord.ts'

/** Common words of each language that are no words of another one here, English first. */
const COMMON: readonly (readonly [string, string])[] = [
  [
    'en',
    `the and is it was to of for not with that they have had but very are were this be my i you your we our
    from there which would could when what who been has she he their them because than more only about no
    nothing good great service staff time friendly helpful thank thanks please never always all can get
    would excellent bad slow wait long nice don't didn't can't it's i'm everything`,
  ],
  [
    'de',
    `der und ist nicht das ich sie mit auf für ein eine einen den dem zu von war es wir sehr aber auch
    nach bei wurde keine kein nur noch als wenn über haben hatte sind mir mich uns alles gut schlecht
    freundlich leider immer warten danke bitte schnell lange dass wie im zum zur oder mehr`,
  ],
  [
    'fr',
    `le la les et est une des pas pour que qui dans je vous nous très avec mais sur ce cette été du au
    aux il elle ils sont était bien plus tout merci service bon mauvais trop rien c'est j'ai n'est`,
  ],
  [
    'es',
    `el los las y es una que no se por con para muy pero como más su al lo mi fue está son todo bien
    gracias servicio bueno malo nada siempre hay tiempo del ha`,
  ],
  [
    'it',
    `il lo gli e è una che di non per con sono molto ma come più del della nel alla mi ho stato tutto
    bene grazie servizio buono sempre anche questo ha ci`,
  ],
  [
    'nl',
    `de het een en van ik niet op te dat zijn met voor maar heb heeft er naar ook zeer erg goed wel
    geen bij nog wat wordt werd slecht altijd bedankt snel mijn`,
  ],
  [
    'pt',
    `o os as e uma que não para com muito mas mais do da dos na no em foi está são tudo bem obrigado
    obrigada serviço bom ruim nada sempre meu ao pelo`,
  ],
]

/** Which languages a word is common in: bit n for the nth of COMMON. */
const BITS = new Map<string, number>()
COMMON.forEach(([, words], at) => {
  for (const word of words.split(/\s+/)) BITS.set(word, (BITS.get(word) ?? 0) | (1 << at))
})

const LONGEST = 600

/**
 * A rough guess at the language of a comment from its common words: `en`, `de`, `fr`, `es`, `it`,
 * `nl`, `pt`, or `und` where they don't tell. Another language than English needs two words more
 * than speak for English, because what is taken for foreign is not read for its mood.
 */
export function detectLanguage(text: string): string {
  const counts = new Int32Array(COMMON.length)
  eachWord(text.slice(0, LONGEST), (word) => {
    const bits = BITS.get(word)
    if (bits === undefined) return
    for (let at = 0; at < counts.length; at++)
      if ((bits >> at) & 1) counts[at] = (counts[at] ?? 0) + 1
  })
  const [english = 0] = counts
  let best = 1
  for (let at = 2; at < counts.length; at++) if ((counts[at] ?? 0) > (counts[best] ?? 0)) best = at
  const other = counts[best] ?? 0
  if (other >= 2 && other >= english + 2) return COMMON[best]?.[0] ?? 'und'
  return english > 0 && english >= other ? 'en' : 'und'
}
