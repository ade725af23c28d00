import type { Editor } from '../store/createEditor.ts'
import type { Session } from '../store/createSession.ts'
import type { MapDialog, MapTools, PlanPaste } from './MapTools.ts'
import { withActions } from './actions/withActions.ts'
import { createView } from './createView.ts'
import type { TextEdit } from './editing/textEdit.ts'
import { type Gesture, idle } from './gestures/gesture.ts'
import { createValue } from './value.ts'
import type { Point } from './viewport/Viewport.ts'
import { createViewport } from './viewport/createViewport.ts'

/** What the pieces of one map share. */
export function createMap(editor: Editor, session: Session, planPaste: PlanPaste): MapTools {
  const tools: MapTools = {
    editor,
    session,
    planPaste,
    viewport: createViewport(),
    view: createView(editor, session),
    edit: createValue<TextEdit | undefined>(undefined),
    gesture: createValue<Gesture>(idle),
    active: createValue<string | undefined>(undefined),
    focusWish: createValue(0),
    below: createValue<string | undefined>(undefined),
    hover: createValue<string | undefined>(undefined),
    menu: createValue<Point | undefined>(undefined),
    dialog: createValue<MapDialog | undefined>(undefined),
    labelling: createValue<string | undefined>(undefined),
    keepOwned: (now, typed, picked) =>
      withActions((actions) => actions.keepOwned(tools, now, typed, picked)),
  }
  return tools
}
