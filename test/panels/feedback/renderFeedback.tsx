import { configure, render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { vi } from 'vitest'
import { FeedbackContext } from '../../../src/panels/feedback/useFeedback.ts'
import { EditorContext } from '../../../src/store/useEditor.tsx'
import { feedbackWorld } from '../../app/feedbackWorld.ts'

// Everything is real: the file is read, scored and stored, on a machine that may be busy.
configure({ asyncUtilTimeout: 15_000 })
vi.setConfig({ testTimeout: 60_000 })

/** Draws a panel over a real device, editor and feedback host. jsdom lays nothing out: every box gets a height. */
export function renderFeedback(panel: ReactElement, world = feedbackWorld()) {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(60)
  const { editor, session, service } = world
  const view = render(
    <EditorContext value={{ editor, session }}>
      <FeedbackContext value={service}>{panel}</FeedbackContext>
    </EditorContext>,
  )
  return { ...world, ...view }
}
