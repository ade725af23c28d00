import type { Message } from '../lib/message.ts'

export type Severity = 'critical' | 'warning' | 'info'

/** A command that would mend a finding, as its id in the registry and its arguments. */
export interface Fix {
  readonly title: Message
  readonly command: string
  readonly args: Readonly<Record<string, unknown>>
}

/** One thing that is wrong or risky. Its id is the rule, ":" and the sorted subject ids. */
export interface Finding {
  readonly id: string
  readonly rule: string
  readonly severity: Severity
  /** Record ids that it speaks of, sorted. */
  readonly subjects: readonly string[]
  readonly title: Message
  /** The figures behind it, one sentence. */
  readonly why: Message
  /** Touchpoints that the customer passes one after the other, where it speaks of a way. */
  readonly way?: readonly string[]
  /** What it costs the customer, for ranking: higher is worse. 0 where nothing is known. */
  readonly harm: number
  readonly fixes: readonly Fix[]
  /** Somebody put it aside, and it still stands on the same. */
  readonly dismissed?: { readonly reason: string }
}

/** The findings as they stood when somebody had seen them all. */
export interface SeenFindings {
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** What each stood on, by its id. */
  readonly bases: ReadonlyMap<string, string>
}
