/**
 * Works something out once for each object, and forgets it with the object. For objects that are never changed in
 * place.
 */
export function oncePer<K extends WeakKey, V>(work: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return (of) => {
    const before = known.get(of)
    if (before) return before.value
    const value = work(of)
    known.set(of, { value })
    return value
  }
}
