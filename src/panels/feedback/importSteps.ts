export const importSteps = ['file', 'columns', 'touchpoints', 'review'] as const

/** Where in the import one is. */
export type ImportStep = (typeof importSteps)[number]
