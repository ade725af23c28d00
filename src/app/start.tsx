import { createRoot } from 'react-dom/client'
import { assert } from '../lib/assert.ts'
import { standIn } from '../ui/later.ts'
import { App } from './App.tsx'
import { NotFetchedNotice } from './NotFetchedNotice.tsx'
import { NotFetchedPart } from './NotFetchedPart.tsx'
import { keepFocus } from './keepFocus.ts'
import { startLanguage } from './language.ts'
import { followNotFetched } from './notFetched.ts'
import type { OpeningStore } from './openAhead.ts'

/** Shows the app. */
export async function start(opening: Promise<OpeningStore>): Promise<void> {
  const root = document.getElementById('root')
  assert(root, 'an element to draw in')
  keepFocus(root)
  followNotFetched()
  standIn(NotFetchedPart)
  await startLanguage()
  createRoot(root).render(
    <>
      <App opening={opening} />
      <NotFetchedNotice />
    </>,
  )
}
