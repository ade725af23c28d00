const NEGATIONS = new Set(
  `not no never none nobody nothing nor neither cannot without hardly nicht kein keine keinen keinem keiner keines nie
  niemals niemand nichts ohne weder kaum pas jamais rien sans aucun aucune ne nunca nada sin ningún ninguna non mai senza
  nessun nessuno niente niet geen nooit niets zonder não sem nenhum nenhuma inte ingen ikke aldrig nie bez ei`.split(
    /\s+/,
  ),
)

/** Whether a word in small letters turns round what follows, in any of the languages that are told apart. */
export const isNegationWord = (word: string): boolean => NEGATIONS.has(word) || word.endsWith("n't")
