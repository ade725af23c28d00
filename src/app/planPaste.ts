import type { PlanPaste } from '../canvas/MapTools.ts'
import { t } from '../i18n/t.ts'
import type { pasteOutline } from '../importing/pasteOutline.ts'
import { newId } from '../lib/newId.ts'

let plan: typeof pasteOutline | undefined

/** Fetches what reads pasted outlines, and the words for what it could not take over, before anybody pastes one. */
export async function preloadPaste(): Promise<void> {
  if (plan) return
  const [reader] = await Promise.all([
    import('../importing/pasteOutline.ts'),
    import('../i18n/laterWords.ts'),
  ])
  plan = reader.pasteOutline
}

/** Plans what pasted text puts on the map; waits for the code of it only where it is not there yet. */
export const planPaste: PlanPaste = (text, records, at) => {
  const names = { stage: t('map.newStage'), step: t('map.newStep'), lane: t('map.newLane') }
  return plan
    ? plan(text, records, { newId, names, at })
    : preloadPaste().then(() => planPaste(text, records, at))
}
