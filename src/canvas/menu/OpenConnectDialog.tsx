import '../../i18n/laterWords.ts'
import { useState } from 'react'
import { t } from '../../i18n/t.ts'
import { connect } from '../../commands/verbs/connect.ts'
import { stepsInOrder } from '../../model/queries.ts'
import type { Option } from '../../ui/options.ts'
import { useMap } from '../MapTools.ts'
import { connectTo } from '../actions/connectTo.ts'
import { textOf } from '../editing/textEdit.ts'
import { ChooseDialog } from './ChooseDialog.tsx'

/** Chooses by name where a touchpoint leads to: what drawing a line is for the keyboard. */
export function OpenConnectDialog({ fromId }: { readonly fromId: string }) {
  const tools = useMap()
  const [options] = useState(() => targetsOf(tools, fromId))
  return (
    <ChooseDialog
      title={t('map.connect.title', { name: textOf(tools.editor, fromId) })}
      label={t('map.connect.target')}
      doneLabel={t('map.connect.done')}
      cancelLabel={t('map.connect.cancel')}
      options={options}
      onDone={(toId) => connectTo(tools, fromId, toId)}
    />
  )
}

/** Every touchpoint that it can be connected to, under its step. */
function targetsOf({ editor, view }: ReturnType<typeof useMap>, fromId: string): Option[] {
  const { records, scene } = view()
  const options: Option[] = []
  for (const step of stepsInOrder(records)) {
    for (const card of scene.cards.values()) {
      if (card.kind !== 'touchpoint' || card.stepId !== step.id) continue
      if (editor.can(connect, { id: 'candidate', fromId, toId: card.id }).refused) continue
      options.push({ key: card.id, label: textOf(editor, card.id), section: step.name })
    }
  }
  return options
}
