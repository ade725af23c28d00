import type { Finding } from '../../model/finding.ts'
import { liveRecord } from '../../model/records.ts'
import { ReadBehind } from '../../parts/ReadBehind.tsx'
import { useRecords } from '../../store/useEditor.tsx'
import { useReadBehind } from '../../store/useReadBehind.ts'

/** Rules that stand on comments of one touchpoint. */
const painRules: ReadonlySet<string> = new Set(['pain-point', 'pain-point-unowned'])

/** From a finding about a pain point to its comments. */
export function ReadFinding({ finding: { rule, subjects } }: { readonly finding: Finding }) {
  const touchpointId = useRecords((records) =>
    painRules.has(rule) ? subjects.find((id) => liveRecord(records, 'touchpoint', id)) : undefined,
  )
  const { behind, read } = useReadBehind(touchpointId, true)
  return <ReadBehind behind={behind} onRead={read} />
}
