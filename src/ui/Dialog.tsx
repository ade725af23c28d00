import { Suspense } from 'react'
import type { DialogWindowProps } from './DialogWindow.tsx'
import { later } from './later.ts'

export interface DialogProps extends DialogWindowProps {
  readonly isOpen: boolean
}

const DialogWindow = later(async () => (await import('./DialogWindow.tsx')).DialogWindow)

export const preloadDialog = DialogWindow.preload

/** A modal window. The focus stays in it and goes back where it was. */
export function Dialog({ isOpen, ...dialog }: DialogProps) {
  return <Suspense>{isOpen ? <DialogWindow {...dialog} /> : null}</Suspense>
}
