/** What the touchpoints of a map can be coloured by. */
export const lensColours = ['owner', 'sentiment', 'kpi', 'evidence', 'findings'] as const

export type LensColour = (typeof lensColours)[number]
