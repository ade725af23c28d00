import { useState } from 'react'
import { type Place, unmatchedPlace } from './LandingList.tsx'
import type { TouchpointLanding } from './useLandingRows.ts'

export interface LandingPlace {
  /** Whose comments are read. */
  readonly place: Place
  /** Whose words are in hand: the last touchpoint that was chosen. */
  readonly wordsOf: string | undefined
  readonly choose: (place: Place) => void
}

/** The place in hand: the first touchpoint until one is chosen. */
export function useLandingPlace(rows: readonly TouchpointLanding[]): LandingPlace {
  const [chosen, setChosen] = useState<Place>()
  const [words, setWords] = useState<string>()
  const has = (place: Place): boolean => rows.some((row) => row.place === place)
  const first = rows[0]?.place
  const wordsOf = words !== undefined && has(words) ? words : first
  const place = chosen === unmatchedPlace || has(chosen) ? chosen : (wordsOf ?? unmatchedPlace)
  const choose = (next: Place): void => {
    setChosen(next)
    if (next !== unmatchedPlace) setWords(next)
  }
  return { place, wordsOf, choose }
}
