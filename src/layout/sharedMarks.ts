import { oncePer } from '../lib/oncePer.ts'

/**
 * Makes the marks of one sort so that those which are alike are the same object: thousands of cards say a few owners
 * and channels between them. `of` is what they hold for, as the options of one layout: they are forgotten with it.
 */
export function sharedMarks<K extends WeakKey, V>(): (of: K, key: string, make: () => V) => V {
  const marksOf = oncePer<K, Map<string, V>>(() => new Map())
  return (of, key, make) => {
    const known = marksOf(of)
    const before = known.get(key)
    if (before !== undefined) return before
    const mark = make()
    known.set(key, mark)
    return mark
  }
}
