/** How cards travel from map to map, beside the rows that spreadsheets read. */
export const cardsFormat = 'application/x-throughline-cards+json'
