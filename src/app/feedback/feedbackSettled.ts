import type { Settled } from '../../feedback/matching/settled.ts'
import type { SettleChange } from '../../panels/feedback/CommentBrowser.ts'
import type { SettledMood, SettledRow, SettledRows } from '../../storage/SettledRows.ts'
import type { SettledStore } from '../../storage/settledStore.ts'

/** What people said about the comments of the counted sources: in memory, and on the device where it keeps anything. */
export class FeedbackSettled {
  private readonly open: () => Promise<SettledStore | undefined>
  private readonly bySource = new Map<string, SettledRows>()

  constructor(open: () => Promise<SettledStore | undefined>) {
    this.open = open
  }

  /** A source is counted from now on. */
  async load(sourceId: string): Promise<void> {
    const store = await this.open()
    if (store) this.bySource.set(sourceId, await store.loadSettled(sourceId))
  }

  /** What was said about rows and touchpoints. */
  get rows(): readonly Settled[] {
    return [...this.bySource.values()].flatMap(({ settled }) => settled)
  }

  /** The moods that were put right, by source. */
  get moods(): ReadonlyMap<string, readonly SettledMood[]> {
    return new Map([...this.bySource].map(([id, { moods }]) => [id, moods]))
  }

  /** Says something about comments, and keeps it; what would take it back, in that order. Nothing changes where it throws. */
  async apply(changes: readonly SettleChange[]): Promise<SettleChange[]> {
    const store = await this.open()
    const next = new Map<string, SettledRows>()
    const back: SettleChange[] = []
    for (const change of changes) {
      const { sourceId } = change
      const before = next.get(sourceId) ?? this.of(sourceId)
      back.unshift(takenBack(before, change))
      next.set(sourceId, changed(before, change))
    }
    for (const rows of next.values()) await store?.saveSettled(rows)
    for (const [sourceId, rows] of next) this.bySource.set(sourceId, rows)
    return back
  }

  private of(sourceId: string): SettledRows {
    return this.bySource.get(sourceId) ?? { sourceId, settled: [], moods: [] }
  }
}

const isOf =
  ({ row, touchpoint }: SettleChange) =>
  (one: SettledRow): boolean =>
    one.row === row && one.touchpointId === touchpoint?.id

function takenBack({ settled, moods }: SettledRows, change: SettleChange): SettleChange {
  const { sourceId, row, touchpoint, mood } = change
  const is = settled.find(isOf(change))?.is ?? null
  const label = moods.find((one) => one.row === row)?.label ?? null
  return {
    sourceId,
    row,
    ...(touchpoint === undefined ? {} : { touchpoint: { id: touchpoint.id, is } }),
    ...(mood === undefined ? {} : { mood: label }),
  }
}

function changed({ sourceId, settled, moods }: SettledRows, change: SettleChange): SettledRows {
  const { row, touchpoint, mood } = change
  const isSame = isOf(change)
  const others = touchpoint === undefined ? settled : settled.filter((one) => !isSame(one))
  const otherMoods = mood === undefined ? moods : moods.filter((one) => one.row !== row)
  const said = touchpoint?.is ?? null
  return {
    sourceId,
    settled:
      touchpoint === undefined || said === null
        ? others
        : [...others, { sourceId, row, touchpointId: touchpoint.id, is: said }],
    moods: mood === undefined || mood === null ? otherMoods : [...otherMoods, { row, label: mood }],
  }
}
