/** A figure from fewer comments is marked (methods.md). */
export const fewComments = 30
