import { t } from '../i18n/t.ts'
import type { Json } from '../lib/json.ts'
import type { EvidenceByTouchpoint } from '../model/journeyFile.ts'
import type { SourceKind } from '../model/evidence.ts'

/** One file of feedback as the footer names it. */
export interface PictureSource {
  readonly name: string
  /** its scored comments, those of no touchpoint too */
  readonly n: number
}

/** The top-level key of a journey file that tells the names of its feedback sources: id → { name }. */
export const sourcesKey = 'sources'

/**
 * The sources that the evidence stands on, the largest first. How many comments each has follows from the
 * evidence itself (matched and elsewhere, over its strata), so that editor and command line say the same;
 * a source without a name is called by its kind.
 */
export function pictureSources(
  evidence: EvidenceByTouchpoint,
  nameOf: (sourceId: string) => string | undefined,
): PictureSource[] {
  const found = new Map<string, { kind: SourceKind; n: number }>()
  for (const { strata } of evidence.values()) {
    const counts = new Map<string, { kind: SourceKind; n: number }>()
    for (const { sourceId, sourceKind, n, elsewhereN } of strata) {
      const sum = (counts.get(sourceId)?.n ?? 0) + n + elsewhereN
      counts.set(sourceId, { kind: sourceKind, n: sum })
    }
    for (const [id, { kind, n }] of counts) {
      // A touchpoint's evidence may leave out strata in which nothing speaks of it.
      if (n > (found.get(id)?.n ?? 0)) found.set(id, { kind, n })
    }
  }
  return [...found]
    .sort(([a, one], [b, other]) => other.n - one.n || (a < b ? -1 : 1))
    .map(([id, { kind, n }]) => ({ name: nameOf(id) ?? t(`export.sourceKind.${kind}`), n }))
}

/** Names of sources as a journey file carries them, whoever wrote it; nothing where there are none. */
export function sourceNames(extra: Readonly<Record<string, Json>>): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const listed = Object.hasOwn(extra, sourcesKey) ? extra[sourcesKey] : undefined
  if (typeof listed !== 'object' || listed === null || Array.isArray(listed)) return names
  for (const [id, source] of Object.entries(listed)) {
    const name: unknown =
      typeof source === 'object' && source !== null && Reflect.get(source, 'name')
    if (typeof name === 'string' && name.trim() !== '') names.set(id, name.slice(0, 200))
  }
  return names
}
