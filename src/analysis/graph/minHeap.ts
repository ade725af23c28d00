/** A queue that hands out the lowest first, by an order that tells any two apart or they are the same. */
export class MinHeap<T> {
  readonly #items: T[] = []
  readonly #compare: (a: T, b: T) => number

  /** @param compare below 0: a comes before b */
  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare
  }

  /** log(size) steps */
  push(item: T): void {
    const items = this.#items
    let place = items.length
    items.push(item)
    while (place > 0) {
      const above = (place - 1) >> 1
      const parent = items[above]
      if (parent === undefined || this.#compare(parent, item) <= 0) break
      items[place] = parent
      place = above
    }
    items[place] = item
  }

  /** The lowest, taken out; undefined: empty. log(size) steps. */
  pop(): T | undefined {
    const items = this.#items
    const lowest = items[0]
    const last = items.pop()
    if (items.length > 0 && last !== undefined) this.#sink(last)
    return lowest
  }

  #sink(item: T): void {
    const items = this.#items
    for (let place = 0; ;) {
      const below = this.#lowerOf(2 * place + 1, 2 * place + 2)
      const child = items[below]
      if (child === undefined || this.#compare(item, child) <= 0) {
        items[place] = item
        return
      }
      items[place] = child
      place = below
    }
  }

  #lowerOf(left: number, right: number): number {
    const first = this.#items[left]
    const second = this.#items[right]
    if (first === undefined || second === undefined) return left
    return this.#compare(first, second) <= 0 ? left : right
  }
}
