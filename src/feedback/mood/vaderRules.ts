/** The word lists of VADER (Hutto and Gilbert 2014; MIT), as its reference of version 3.3.2 has them. */

const listed = (words: string): string[] => words.split(/\s+/)

export const BOOST = 0.293
export const CAPITALS = 0.733
export const NEGATION = -0.74

export const NEGATORS: ReadonlySet<string> = new Set(
  listed(`aint arent cannot cant couldnt darent didnt doesnt ain't aren't can't couldn't daren't didn't
  doesn't dont hadnt hasnt havent isnt mightnt mustnt neither don't hadn't hasn't haven't isn't mightn't
  mustn't neednt needn't never none nope nor not nothing nowhere oughtnt shant shouldnt uhuh wasnt
  werent oughtn't shan't shouldn't uh-uh wasn't weren't without wont wouldnt won't wouldn't rarely
  seldom despite`),
)

const UP =
  listed(`absolutely amazingly awfully completely considerable considerably decidedly deeply
  effing enormous enormously entirely especially exceptional exceptionally extreme extremely fabulously
  flipping flippin frackin fracking fricking frickin frigging friggin fully fuckin fucking fuggin
  fugging greatly hella highly hugely incredible incredibly intensely major majorly more most
  particularly purely quite really remarkably so substantially thoroughly total totally tremendous
  tremendously uber unbelievably unusually utter utterly very`)

const DOWN = listed(`almost barely hardly kinda kindof kind-of less little marginal marginally
  occasional occasionally partly scarce scarcely slight slightly somewhat sorta sortof sort-of`)

export const BOOSTERS: ReadonlyMap<string, number> = new Map([
  ...UP.map((word) => [word, BOOST] as const),
  ...DOWN.map((word) => [word, -BOOST] as const),
])

/** Two words that weaken what follows them. */
export const DOWN_PAIRS: ReadonlySet<string> = new Set(['just enough', 'kind of', 'sort of'])

/** Phrases with a mood that is not that of their words. */
export const IDIOMS: ReadonlyMap<string, number> = new Map([
  ['the shit', 3],
  ['the bomb', 3],
  ['bad ass', 1.5],
  ['badass', 1.5],
  ['bus stop', 0],
  ['yeah right', -2],
  ['kiss of death', -1.5],
  ['to die for', 3],
  ['beating heart', 3.1],
  ['broken heart', -2.9],
])

/** The longest word of each of them, which is rarely one like "the": only near it need a phrase be looked up. */
export const IDIOM_WORDS: ReadonlySet<string> = new Set(
  [...IDIOMS.keys(), ...DOWN_PAIRS].map((phrase) =>
    phrase.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest)),
  ),
)
