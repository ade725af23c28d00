import type { Side } from './figures.ts'

/** Measures both sides `runs` times, one after the other, the order changed on each run. */
export async function inTurns(runs: number, measure: (side: Side) => Promise<void>): Promise<void> {
  for (let run = 0; run < runs; run++) {
    const sides: readonly Side[] = run % 2 === 0 ? ['ours', 'peer'] : ['peer', 'ours']
    for (const side of sides) await measure(side)
  }
}
