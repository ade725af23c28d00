import type { CDPSession, Page } from '@playwright/test'

/** A map in a page of its own, in the editor or in a peer. */
export interface MapPage {
  readonly page: Page
  readonly cdp: CDPSession
  /** Milliseconds from navigation to cards on the screen. */
  readonly firstPaint: number
  /** The middle of the map on the screen. */
  readonly middle: { readonly x: number; readonly y: number }
  /** Where on the screen the card is whose middle is nearest to the map's. */
  readonly nearest: () => Promise<{ readonly x: number; readonly y: number }>
  /** Everything in view. */
  readonly fit: () => Promise<void>
  /** As large as life. */
  readonly full: () => Promise<void>
  /** Opens the title of a card in view for typing. */
  readonly editTitle: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Size of the editor's window. */
export const viewport = { width: 1280, height: 800 }
