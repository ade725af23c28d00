import '../../i18n/laterWords.ts'
import { keyLabel } from '../../i18n/keyLabel.ts'
import { t } from '../../i18n/t.ts'
import { recordOf } from '../../model/records.ts'
import { keyNames } from '../../ui/keyNames.ts'
import type { MapTools } from '../MapTools.ts'
import { askClipboard } from '../clipboard/askClipboard.ts'
import { pasteFromClipboard } from '../clipboard/pasteFromClipboard.ts'
import type { GridCell } from '../grid/MapGrid.ts'
import type { MapMenuEntry } from './MapMenuEntry.ts'

/** Copying, cutting and pasting without the keys; lanes stay where they are. */
export function clipboardEntries(tools: MapTools, cell: GridCell): MapMenuEntry[] {
  if (cell.kind === 'lane') return []
  const copy = (kind: 'copy' | 'cut'): void => {
    if (askClipboard(kind)) return
    const keys = keyLabel(keyNames[kind])
    tools.session.notify({ key: 'map.said.pressCopy', values: { keys } }, 'refused')
  }
  const isRecord = recordOf(tools.view().records, cell.key) !== undefined
  const entries: MapMenuEntry[] = isRecord
    ? [
        {
          id: 'copy',
          label: t('map.menu.copy'),
          keys: keyNames.copy,
          onChoose: () => copy('copy'),
        },
        { id: 'cut', label: t('map.menu.cut'), keys: keyNames.cut, onChoose: () => copy('cut') },
      ]
    : []
  const paste = {
    id: 'paste',
    label: t('map.menu.paste'),
    keys: keyNames.paste,
    onChoose: () => void pasteFromClipboard(tools),
  }
  return [...entries, paste].map((one, at) => ({ ...one, startsGroup: at === 0 }))
}
