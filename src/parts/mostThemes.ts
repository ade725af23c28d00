import type { EvidenceTheme } from '../model/evidence.ts'

/**
 * The themes to show: those most surely over-represented, as evidence has them in order, and then in the order of the
 * counts that stand beside them.
 */
export function mostThemes(themes: readonly EvidenceTheme[], most: number): EvidenceTheme[] {
  return themes.slice(0, most).sort((a, b) => b.comments - a.comments)
}
