import type { GridCell } from '../grid/MapGrid.ts'

/** Opens where a card leads, in a tab that knows nothing of this one. */
export function openLink(cell: GridCell | undefined): void {
  const href = cell?.kind === 'card' ? cell.card.link?.href : undefined
  if (href !== undefined) window.open(href, '_blank', 'noopener,noreferrer')
}
