/** Whether one stands above another by the parents given; it stands above itself in a circle. Ends on circles. */
export function isAncestor(
  id: string,
  below: string,
  parentOf: (id: string) => string | undefined,
): boolean {
  const seen = new Set<string>()
  let at = parentOf(below)
  while (at !== undefined && !seen.has(at)) {
    if (at === id) return true
    seen.add(at)
    at = parentOf(at)
  }
  return false
}
