/** Which comments are looked at; a missing field lets all of them through. Not part of any document. */
export interface EvidenceFilter {
  /** First and last month, `YYYY-MM`, both included; comments without a date are in none. */
  readonly from?: string
  readonly to?: string
  readonly sourceId?: string
  /** The segment or question, as the evidence's strata name it. */
  readonly segment?: string
}

/** Whether a filter leaves anything out. */
export function isFiltering(filter: EvidenceFilter | undefined): filter is EvidenceFilter {
  return filter !== undefined && Object.values(filter).some((value) => value !== undefined)
}
