/** Numbers for names, in the order in which they are met. */
export class NameList {
  readonly names: string[]
  private readonly places: Map<string, number>
  private readonly most: number
  private readonly beyond: number

  /** Names behind the first `most` all have the number `beyond`; `names` are those that are known already. */
  constructor(most = Infinity, beyond = 0, names: readonly string[] = []) {
    this.most = most
    this.beyond = beyond
    this.names = [...names]
    this.places = new Map(names.map((name, place) => [name, place]))
  }

  place(name: string): number {
    const known = this.places.get(name)
    if (known !== undefined) return known
    if (this.names.length >= this.most) return this.beyond
    this.places.set(name, this.names.length)
    return this.names.push(name) - 1
  }
}
