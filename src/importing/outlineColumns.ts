import { type Header, columnsByHeader } from './columnsByHeader.ts'

/** What a column of pasted rows can hold. */
export type OutlineColumn = 'stage' | 'step' | 'touchpoint' | 'owner' | 'channel'

/** The order of columns where no header row names them. */
export const columnsInOrder: readonly OutlineColumn[] = [
  'stage',
  'step',
  'touchpoint',
  'owner',
  'channel',
]

const headers: readonly Header<OutlineColumn>[] = [
  ['stage', /^(journey )?(stages?|phases?)$|^(phasen?|abschnitte?|etappen?)$/],
  [
    'step',
    /^(journey |customer )?(steps?|actions?|activit(y|ies))$|^(schritte?|aktivit(ä|ae)t(en)?)$/,
  ],
  ['touchpoint', /^touch[ -]?points?$|^(kontakt|ber(ü|ue)hrungs)punkte?$/],
  [
    'owner',
    /^(accountable )?(owners?|departments?|teams?)$|^accountable$|^(verantwortliche?r?|zust(ä|ae)ndige?r?|abteilung(en)?|besitzer|eigent(ü|ue)mer|inhaber)$/,
  ],
  ['channel', /^(channels?|medium)$|^(kanal|kan(ä|ae)le)$/],
]

/** The meaning of each column by its header, English or German; undefined for one that is not known. */
export function outlineColumns(cells: readonly string[]): (OutlineColumn | undefined)[] {
  return columnsByHeader(cells, headers)
}

/** Whether a first row is a header: two columns are named, or all the columns there are. */
export function isHeader(cells: readonly string[]): boolean {
  const named = outlineColumns(cells).filter((column) => column !== undefined).length
  return named >= Math.min(2, cells.length)
}
