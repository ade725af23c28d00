import type { Browser } from '@playwright/test'
import type { Row } from './figures.ts'

/** What a benchmark is given. Addresses end in "/". */
export interface BenchTools {
  /** The built editor, served with its security headers. */
  readonly site: string
  /** The peers' pages. */
  readonly peers: string
  readonly browser: Browser
  /** How often each side is measured; the order alternates. */
  readonly runs: number
}

/** One file `NAME.bench.ts` exports one of these as its default. */
export type Bench =
  | { readonly inBrowser: true; readonly run: (tools: BenchTools) => Promise<readonly Row[]> }
  | { readonly inBrowser: false; readonly run: () => Promise<readonly Row[]> }
