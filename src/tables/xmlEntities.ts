/** The entities that XML has by itself; HTML has these too. */
export const xmlEntities: readonly (readonly [name: string, text: string])[] = [
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]
