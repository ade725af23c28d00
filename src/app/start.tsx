import { createRoot } from 'react-dom/client'
import { assert } from '../lib/assert.ts'
import { App } from './App.tsx'
import { keepFocus } from './keepFocus.ts'
import { startLanguage } from './language.ts'
import type { OpeningStore } from './openAhead.ts'

/** Shows the app. */
export async function start(opening: Promise<OpeningStore>): Promise<void> {
  const root = document.getElementById('root')
  assert(root, 'an element to draw in')
  keepFocus(root)
  await startLanguage()
  createRoot(root).render(<App opening={opening} />)
}
