import '../../i18n/laterWords.ts'
import { useState } from 'react'
import { t } from '../../i18n/t.ts'
import { useMap } from '../MapTools.ts'
import { goTo } from '../grid/focusCell.ts'
import { whatOf } from '../grid/cellActions.ts'
import { ChooseDialog } from './ChooseDialog.tsx'
import { movePlaces } from './movePlaces.ts'

/** Chooses by name where something goes: what dragging it is for the keyboard. */
export function OpenMoveDialog({ ids }: { readonly ids: readonly string[] }) {
  const tools = useMap()
  const [places] = useState(() => movePlaces(tools, ids))
  const what = whatOf(tools, ids)
  const move = (key: string): void => {
    const place = places.find((one) => one.key === key)
    if (!place || !place.move()) return
    const cell = tools.view().grid.byKey.get(ids[0] ?? '')
    if (cell) goTo(tools, cell)
    tools.session.select(ids)
    const values = { what, place: place.label }
    tools.session.notify({ key: 'map.said.movedHere', values }, 'done', true)
  }
  return (
    <ChooseDialog
      title={t('map.move.title', { what })}
      label={t('map.move.target')}
      doneLabel={t('map.move.done')}
      cancelLabel={t('map.move.cancel')}
      options={places}
      onDone={move}
    />
  )
}
