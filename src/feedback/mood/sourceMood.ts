/** How the moods of a source were told. */
export interface SourceMood {
  /** the words' own mood, or what was learned from this source's scores and from corrections */
  by: 'lexicon' | 'model'
  /** comments whose mood is known from a score or a correction; at most 10,000 of them were learned from */
  n: number
  /** macro-F1 on comments that were not learned from, 0 … 1; missing where there were too few to try */
  f1Model?: number
  /** the same of the words' own mood */
  f1Plain?: number
}
