import { useMemo } from 'react'
import { findingsInOrder } from '../../analysis/findingsInOrder.ts'
import { journeyOrder } from '../../analysis/journeyOrder.ts'
import type { Finding } from '../../model/finding.ts'
import { useRecords } from '../../store/useEditor.tsx'

/** Findings as `check` and the exports list them: those that are as bad as each other as one reads the journey. */
export function useInJourneyOrder(findings: readonly Finding[]): readonly Finding[] {
  const places = useRecords(journeyOrder)
  return useMemo(() => findingsInOrder(findings, places), [findings, places])
}
