import { keyLabel } from '../i18n/keyLabel.ts'
import '../i18n/laterWords.ts'
import { useMemo } from 'react'
import { t } from '../i18n/t.ts'
import { livingRecord } from '../model/records.ts'
import type { View } from '../store/createSession.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { SearchList } from '../ui/SearchList.tsx'
import type { Option } from '../ui/options.ts'
import { lensCommands } from './lensCommands.ts'
import type { OpenJourney } from './openJourney.ts'
import { type PaletteTools, paletteCommands } from './paletteCommands.ts'
import { placesOf } from './placesOf.ts'

export interface PaletteProps {
  readonly journey: OpenJourney
  readonly tools: PaletteTools
  /** Shows a record on the map. */
  readonly onGo: (id: string) => void
  readonly onClose: () => void
}

// No record id begins so.
const prefix = '+'

/** Finds every command and everything on the map by its name. */
export function Palette({ journey, tools, onGo, onClose }: PaletteProps) {
  const { editor, session } = journey
  const commands = useMemo(
    () => [...paletteCommands(tools), ...lensCommands(session)],
    [tools, session],
  )
  const options = useMemo(
    (): readonly Option[] => [
      ...commands.map(({ id, label, keys }) => ({
        key: `${prefix}${id}`,
        label,
        detail:
          keys === undefined ? t('app.commandKind') : `${t('app.commandKind')} · ${keyLabel(keys)}`,
      })),
      ...placesOf(editor.getState().records),
    ],
    [commands, editor],
  )
  /** People, departments and KPIs stand in views of their own. */
  const viewOf = (id: string): View | undefined => {
    const kind = livingRecord(editor.getState().records, id)?.kind
    if (kind === 'kpi') return 'kpis'
    return kind === 'person' || kind === 'department' ? 'owners' : undefined
  }
  const choose = (key: string): void => {
    onClose()
    if (key.startsWith(prefix)) commands.find(({ id }) => `${prefix}${id}` === key)?.run()
    else if (viewOf(key)) {
      session.setState({ recordWish: key })
      tools.onView(viewOf(key) ?? 'map')
    } else onGo(key)
  }
  return (
    <Dialog title={t('app.palette')} isOpen onClose={onClose} isLight isFlush>
      <SearchList
        label={t('app.paletteFind')}
        options={options}
        onChoose={choose}
        empty={t('app.paletteNothing')}
      />
    </Dialog>
  )
}
