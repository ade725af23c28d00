/** Resolved colours, `#rrggbb`: what the drawing list takes, whoever paints it. */
export interface Palette {
  readonly canvas: string
  readonly surface: string
  readonly sunken: string
  readonly line: string
  readonly lineStrong: string
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  /** stage heads */
  readonly head: string
  readonly onHead: string
  readonly onHeadSoft: string
  readonly accent: string
  readonly accentSoft: string
  /** sentiment, and nothing else: marks, and the customers' words in text */
  readonly negative: string
  readonly negativeText: string
  readonly neutral: string
  readonly positive: string
  readonly critical: string
  readonly criticalSoft: string
  readonly warning: string
  readonly info: string
  /** on critical, warning and info */
  readonly onSeverity: string
  /** connections that are drawn, and those that only follow from the order */
  readonly connection: string
  readonly connectionSoft: string
  /** edge below a card, in place of a shadow */
  readonly shadow: string
}

export const lightPalette: Palette = {
  canvas: '#f6f6f3',
  surface: '#ffffff',
  sunken: '#efefeb',
  line: '#e2e1db',
  lineStrong: '#c9c8c0',
  ink: '#1c2024',
  ink2: '#565d66',
  ink3: '#666c73',
  head: '#1c2024',
  onHead: '#ffffff',
  onHeadSoft: '#b3b7bc',
  accent: '#3451c6',
  accentSoft: '#e9edfb',
  negative: '#c8553d',
  negativeText: '#b0452e',
  neutral: '#868884',
  positive: '#2f8f83',
  critical: '#b42318',
  criticalSoft: '#fdecea',
  warning: '#a15c07',
  info: '#3c5a80',
  onSeverity: '#ffffff',
  connection: '#666c73',
  connectionSoft: '#82888f',
  shadow: '#ebeae5',
}

/** Same meanings on ink: cards lighter than the ground, sentiment and owners lifted until they carry. */
export const darkPalette: Palette = {
  canvas: '#14171b',
  surface: '#1e2227',
  sunken: '#2b3036',
  line: '#31373e',
  lineStrong: '#4c545d',
  ink: '#f0efea',
  ink2: '#b9bec5',
  ink3: '#a1a7af',
  head: '#e6e5df',
  onHead: '#1c2024',
  onHeadSoft: '#565d66',
  accent: '#8ea4ff',
  accentSoft: '#252d4d',
  negative: '#e88a72',
  negativeText: '#ee9c86',
  neutral: '#8f9499',
  positive: '#4fb8a9',
  critical: '#ff8577',
  criticalSoft: '#3d2220',
  warning: '#e9ae57',
  info: '#8fb4e0',
  onSeverity: '#14171b',
  connection: '#a1a7af',
  connectionSoft: '#7d848c',
  shadow: '#101316',
}
