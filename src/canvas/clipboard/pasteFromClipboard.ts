import { keyLabel } from '../../i18n/keyLabel.ts'
import { keyNames } from '../../ui/keyNames.ts'
import type { MapTools } from '../MapTools.ts'
import { withActions } from '../actions/withActions.ts'

/** Pastes without the keys. Browsers may keep the clipboard to themselves until a person presses those. */
export async function pasteFromClipboard(tools: MapTools): Promise<void> {
  let text: string
  try {
    text = await navigator.clipboard.readText()
  } catch {
    const keys = keyLabel(keyNames.paste)
    return tools.session.notify({ key: 'map.empty.pressKeys', values: { keys } }, 'done')
  }
  return withActions(({ paste, copiedBeside }) => paste(tools, text, copiedBeside(text)))
}
