import type { MapCard } from '../harness/mapCards.ts'
import { mapCards } from '../harness/mapCards.ts'

/** What every peer's page lets the benchmark do. */
export interface Board {
  /** Whether all cards are on the screen. */
  readonly isPainted: () => boolean
  /** Everything in view. */
  readonly fit: () => void
  /** As large as life, with the middle of the map in the middle of the window. */
  readonly full: () => void
  /** Where on the screen the card is whose middle is nearest to the window's. */
  readonly nearest: () => { readonly x: number; readonly y: number }
  /** What a later visit begins with, where cards are made in two goes. */
  readonly made?: () => string
}

declare global {
  interface Window {
    board: Board
  }
}

/** A card's size, and the distance from one to the next; px at 100 %. */
export const cardSize = { w: 180, h: 72 }
const pitch = { x: 220, y: 92 }

export const placeOf = ({ column, row }: MapCard): { readonly x: number; readonly y: number } => ({
  x: column * pitch.x,
  y: row * pitch.y,
})

/** The cards that the address asks for. */
export function askedCards(): MapCard[] {
  const asked = new URLSearchParams(location.search)
  const number = (name: string): number => Number(asked.get(name) ?? 1)
  return mapCards({ stages: number('stages'), steps: number('steps'), cards: number('cards') })
}

/** px at 100 % */
export function extentOf(cards: readonly MapCard[]): { readonly w: number; readonly h: number } {
  const places = cards.map(placeOf)
  return {
    w: Math.max(...places.map(({ x }) => x)) + cardSize.w,
    h: Math.max(...places.map(({ y }) => y)) + cardSize.h,
  }
}

/** The middle, on the map, of the card nearest to a place of the map. */
export function nearestTo(
  cards: readonly MapCard[],
  at: { readonly x: number; readonly y: number },
): { readonly x: number; readonly y: number } {
  const middles = cards.map((card) => {
    const { x, y } = placeOf(card)
    return { x: x + cardSize.w / 2, y: y + cardSize.h / 2 }
  })
  const far = (one: { x: number; y: number }): number => Math.hypot(one.x - at.x, one.y - at.y)
  const [first = { x: 0, y: 0 }] = middles.toSorted((a, b) => far(a) - far(b))
  return first
}
