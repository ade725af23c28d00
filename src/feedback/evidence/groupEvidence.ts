import type { Evidence } from '../../model/evidence.ts'
import type { EvidenceGroup } from '../../model/evidenceGroups.ts'
import type { TouchpointMatch } from '../matching/matchTouchpoint.ts'
import type { TouchpointWords } from '../matching/touchpointWords.ts'
import { buildEvidence } from './buildEvidence.ts'
import type { EvidenceBase } from './evidenceBase.ts'
import { mergedMatch } from './mergedMatch.ts'

/**
 * Evidence of a step or a stage: the comments of any of its touchpoints, each once. Undefined where comments speak of
 * fewer than two of them: then its evidence is that of the one touchpoint. Rows are listed with touchpoints only.
 */
export function groupEvidence(
  base: EvidenceBase,
  { touchpointIds }: EvidenceGroup,
  touchpoints: readonly TouchpointWords[],
  matches: readonly TouchpointMatch[],
): Evidence | undefined {
  const ids = new Set(touchpointIds)
  const spoken = matches.filter(({ id, comments }) => ids.has(id) && comments.length > 0)
  if (spoken.length < 2) return undefined
  const words = touchpoints.flatMap((one) => (ids.has(one.id) ? [one.name, ...one.words] : []))
  const { sources = [], ...evidence } = buildEvidence(
    base,
    { name: '', words },
    mergedMatch(spoken),
  )
  const counted = sources.map(({ negativeRows: _rows, ...source }) => source)
  return { ...evidence, sources: counted }
}
