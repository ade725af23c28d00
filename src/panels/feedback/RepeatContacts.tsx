import type { EvidenceRepeats } from '../../model/evidence.ts'
import { liveRecord } from '../../model/records.ts'
import { RepeatFigures } from '../../parts/RepeatFigures.tsx'
import { useOpen } from '../../store/useEditor.tsx'

/** Who came back to the touchpoint that is looked at; nothing where nobody can be told apart. */
export function RepeatContacts({ repeats }: { readonly repeats: EvidenceRepeats | undefined }) {
  const { editor } = useOpen()
  if (!repeats) return null
  const { records } = editor.getState()
  return (
    <RepeatFigures repeats={repeats} nameOf={(id) => liveRecord(records, 'touchpoint', id)?.name} />
  )
}
