import '../../i18n/laterWords.ts'
import { layoutWords } from '../../i18n/layoutWords.ts'
import { lensPaint } from '../../layout/lens/lensPaint.ts'
import type { Finding } from '../../model/finding.ts'
import type { Records } from '../../model/records.ts'
import { keptCards } from '../../store/keptCards.ts'
import type { Lens } from '../../store/Lens.ts'
import type { Look } from '../lens.ts'

export type See = (lens: Lens, records: Records, findings: readonly Finding[]) => Look

/** Makes looks of lenses, the same object as long as the map looks the same: it is painted anew for another. */
export function createLook(): See {
  const words = layoutWords()
  let last: { readonly look: Look; readonly basis: readonly unknown[] } | undefined
  return ({ colourBy, show }, records, findings) => {
    const found = keptCards(records, findings, show)
    const fresh = found && new Set([...found.cards, ...found.steps])
    const before = last?.look.kept
    const kept = fresh && before && isSameSet(fresh, before) ? before : fresh
    // Only KPIs are read from the records: everything else stands on the cards.
    const basis = [colourBy, kept, colourBy === 'kpi' ? records : undefined]
    if (last && basis.every((part, at) => part === last?.basis[at])) return last.look
    const options = { records, words, ...(colourBy ? { colourBy } : {}), ...(kept ? { kept } : {}) }
    const look = { paint: lensPaint(options), kept }
    last = { look, basis }
    return look
  }
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one))
}
