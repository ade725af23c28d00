import type { PathCommand, ShapeWeight } from '../lib/drawing/shapes.ts'
import type { Severity } from '../model/finding.ts'
import type { KpiState } from '../model/kpiState.ts'
import type { LaneType } from '../model/kinds/lane.ts'
import type { ChannelIcon } from './channelIcons.ts'

/** A rectangle; px at scale 1, y grows downwards. Scene boxes are absolute unless said otherwise. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Which ink of the palette a line of text takes. */
export type TextTone = 'ink' | 'ink2' | 'ink3' | 'onHead' | 'onHeadSoft' | 'critical' | 'customers'

/** One line of text, broken and measured. */
export interface TextLine {
  readonly text: string
  /** left end */
  readonly x: number
  /** baseline */
  readonly y: number
  /** px, as `textWidth` says */
  readonly width: number
  readonly size: number
  readonly weight: ShapeWeight
  readonly tone: TextTone
}

/** The column of records whose step is not there any more. No id of a record: those have no dot. */
export const unplacedColumnId = 'unplaced.column'
/** The lane of records that no lane of the map can take. */
export const unplacedLaneId = 'unplaced.lane'

export interface StageBox extends Box {
  /** the unplaced column has a head of its own: {@link unplacedColumnId} */
  readonly stageId: string
  readonly name: TextLine
  /** "2 steps"; left out where the name needs the room */
  readonly count?: TextLine
  readonly isUnplaced: boolean
  /** its head stands in place of its steps' titles too, and `more` follows the first line of its name */
  readonly isCollapsed?: true
  readonly more?: readonly TextLine[]
  /** the findings of all that a collapsed stage holds; relative to the head */
  readonly badge?: BadgeMark
}

/** One column, `w` wide; the next begins `metrics.gap` further. Columns may differ in width. */
export interface ColumnBox {
  /**
   * missing in a stage that has no step yet; {@link unplacedColumnId} in the last column; the stage's id in the column
   * of a collapsed one
   */
  readonly stepId?: string
  readonly stageId: string
  readonly x: number
  readonly w: number
  /** at most two lines */
  readonly title: readonly TextLine[]
  readonly isUnplaced: boolean
  /** ids of the steps that the column of a collapsed stage stands for */
  readonly steps?: readonly string[]
}

export interface LaneBox {
  readonly laneId: string
  readonly type: LaneType
  /** its upper separator; lanes follow without a gap */
  readonly y: number
  readonly h: number
  readonly title: readonly TextLine[]
  readonly subtitle: readonly TextLine[]
  /** the line above it is one of the service blueprint: no separator is drawn there */
  readonly isBelowLine: boolean
  readonly isCollapsed?: true
}

/** One place of the map: the whole column in the whole lane, without the gap to the next column. */
export interface CellBox extends Box {
  readonly stepId: string
  readonly laneId: string
  /** record ids from the top: touchpoints, cards, pain points or opportunities */
  readonly cardIds: readonly string[]
  /** what a computed lane shows here, from the top; several may point to the same record */
  readonly chips: readonly ChipBox[]
  /** what stands there in place of cards where the stage or lane is collapsed; missing where there are none */
  readonly summary?: CellSummary
}

/** The cards of a collapsed place in short. Everything inside is relative to its corner. */
export interface CellSummary extends Box {
  /** of the records that it stands for, from the top */
  readonly ids: readonly string[]
  /** what they are: of several kinds, the first one's */
  readonly kind: CardKind
  /** touchpoints among them whom nobody owns */
  readonly unowned: number
  /** a mark for each of them, as many as there is room for */
  readonly dots: readonly SummaryDot[]
  readonly lines: readonly TextLine[]
  readonly feedback?: FeedbackMark
  readonly badge?: BadgeMark
}

/** One record in short: a touchpoint in its owner's colour or striped where there is nobody, else its own sign. */
export interface SummaryDot {
  readonly x: number
  readonly y: number
  readonly kind: CardKind
  /** missing: nobody owns it, or it is no touchpoint; its name as on a card */
  readonly owner?: { readonly name: string; readonly color: string }
}

export type CardKind = 'touchpoint' | 'card' | 'painPoint' | 'opportunity'
/** How a card is dressed; `suggested` is a pain point that nobody has accepted yet. */
export type CardTone =
  | 'touchpoint'
  | 'pain'
  | 'suggested'
  | 'opportunity'
  | 'note'
  | 'quote'
  | 'backstage'

export interface OwnerMark {
  readonly id: string
  readonly name: string
  /** the department's name, else the owner's own, cut to fit; relative to the card */
  readonly label: TextLine
  /** at most two characters */
  readonly initials: string
  /** `#rrggbb` as it is stored or assigned; `ownerColors` fits it to a palette */
  readonly color: string
  readonly isPerson: boolean
}

/** What customers say; counts. */
export interface FeedbackMark {
  /** scored comments, complaints left out, and their moods */
  readonly n: number
  readonly negative: number
  readonly neutral: number
  readonly positive: number
  /** fraction, the value and its 95 % interval; missing for n = 0 */
  readonly negativeShare?: readonly [value: number, low: number, high: number]
  readonly complaints: number
  /** fewer than 30 comments */
  readonly isFew: boolean
  /** relative to the card; missing where complaints are said first: a bar of them would be all one mood */
  readonly bar?: Box
  readonly count: TextLine
}

export interface BadgeMark {
  readonly count: number
  readonly severity: Severity
  /** relative to the card; it sticks out over the card's upper right corner */
  readonly box: Box
  readonly label: TextLine
}

/** The picture of a card. */
export interface PictureMark {
  /** relative to the card, in the picture's own proportions */
  readonly box: Box
  /** as a data URL; missing: the journey does not hold it */
  readonly source?: string
  /** what it shows, where somebody has said */
  readonly alt?: string
}

/** Where a card leads. */
export interface LinkMark {
  readonly href: string
  /** its row, relative to the card: a click there opens it */
  readonly box: Box
  readonly line: TextLine
}

/** What a card says, in lines. It may be broken into them only when it is asked: hold on to the card, not to this. */
export interface CardText {
  /** name, title or text, and a line below it in a softer tone */
  readonly lines: readonly TextLine[]
  /** the text was cut: show all of it elsewhere */
  readonly isCut: boolean
}

/** A record's card. Everything inside is relative to its upper left corner. */
export interface CardBox extends Box {
  readonly id: string
  readonly kind: CardKind
  readonly tone: CardTone
  /** {@link unplacedColumnId} where its step is gone */
  readonly stepId: string
  readonly laneId: string
  readonly text: CardText
  readonly channel?: { readonly icon: ChannelIcon; readonly at: Box; readonly line: TextLine }
  /** touchpoints only; `none` is the empty slot: nobody is accountable */
  readonly owner?: OwnerMark | 'none'
  /** the empty owner slot with its words, where `owner` is `none` */
  readonly ownerSlot?: { readonly box: Box; readonly line: TextLine }
  readonly feedback?: FeedbackMark
  readonly badge?: BadgeMark
  readonly picture?: PictureMark
  readonly link?: LinkMark
}

/** One entry of a computed lane. Everything inside is relative to its corner. */
export interface ChipBox extends Box {
  readonly kind: 'kpi' | 'owner' | 'channel' | 'feedback' | 'noOwner'
  /** the KPI or owner */
  readonly recordId?: string
  readonly lines: readonly TextLine[]
  /** a KPI with a reading against its target */
  readonly status?: KpiState
  /** middle of the status mark */
  readonly statusAt?: { readonly x: number; readonly y: number }
  readonly icon?: { readonly icon: ChannelIcon; readonly at: Box }
  readonly owner?: OwnerMark
  readonly feedback?: FeedbackMark
}

export interface ConnectionBox {
  /** the connection's id; of an implied one: "implied.", then the step's id */
  readonly id: string
  readonly fromId: string
  readonly toId: string
  /** implied: nothing is drawn there, the steps only follow each other */
  readonly kind: 'drawn' | 'implied'
  readonly isBackward: boolean
  readonly d: readonly PathCommand[]
  /** closed triangle */
  readonly arrow: readonly PathCommand[]
  /** all of it, label included */
  readonly box: Box
  readonly label?: { readonly box: Box; readonly line: TextLine }
  /** there is no room for its label */
  readonly isLabelLeftOut?: true
}

export interface FeelingPoint {
  readonly stepId: string
  readonly x: number
  readonly y: number
  /** −2 … +2 */
  readonly value: number
  /** px of the 95 % interval; upper end first. Missing where it is not known */
  readonly band?: readonly [top: number, bottom: number]
  /** comments behind it; 0 for the team's view */
  readonly n: number
  readonly tone: 'negative' | 'neutral' | 'positive'
}

export interface EndLabel {
  /** the last step of its curve */
  readonly stepId: string
  readonly line: TextLine
}

/** The picture of a persona, cut to a circle. */
export interface FaceMark {
  /** as a data URL */
  readonly source: string
  /** px of the whole picture */
  readonly width: number
  readonly height: number
  /** what it shows, where somebody has said */
  readonly alt?: string
}

/** The name of a curve; one without a dash is the customers'. */
export interface LegendEntry {
  readonly dash?: readonly number[]
  /** not cut */
  readonly name: string
  /** stands between the sample of its line and its name: see `faceBox` */
  readonly face?: FaceMark
  readonly line: TextLine
}

/** What the team thinks that customers, or those of one persona, feel. */
export interface TeamCurve {
  /** missing: what it thinks of all customers */
  readonly personaId?: string
  /** not cut */
  readonly name: string
  /** tells the curves of a map apart; px */
  readonly dash: readonly number[]
  readonly face?: FaceMark
  readonly runs: readonly (readonly FeelingPoint[])[]
}

/** Each curve as runs of neighbouring steps with a known value: between runs nothing is drawn. */
export interface FeelingCurves {
  readonly laneId: string
  readonly x1: number
  readonly x2: number
  readonly zeroY: number
  /** px of 1 on the scale −2 … +2 */
  readonly unit: number
  /** at least one; no two of the same persona */
  readonly team: readonly TeamCurve[]
  readonly customers: readonly (readonly FeelingPoint[])[]
  /** names of the curves, those of `team` first, each after its sample of a line */
  readonly legend: readonly LegendEntry[]
  /** names of several team curves again, where they end */
  readonly endLabels: readonly EndLabel[]
  /** in the row of a collapsed lane: flat, small, and without names */
  readonly isFlat?: true
}

export interface BlueprintLine {
  readonly kind: 'interaction' | 'visibility' | 'internal'
  readonly y: number
  readonly x1: number
  readonly x2: number
  /** at the right end, and again now and then in a wide map */
  readonly labels: readonly TextLine[]
}

/** The whole map in numbers. Columns and lanes are in reading order. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly laneHeadWidth: number
  readonly headHeight: number
  readonly stages: readonly StageBox[]
  readonly columns: readonly ColumnBox[]
  readonly lanes: readonly LaneBox[]
  /** by `cellKey(stepId, laneId)`: every step in every lane */
  readonly cells: ReadonlyMap<string, CellBox>
  /** by record id */
  readonly cards: ReadonlyMap<string, CardBox>
  /** records that a collapsed stage or lane hides, with the key of the cell whose summary stands for them */
  readonly hidden: ReadonlyMap<string, string>
  readonly connections: readonly ConnectionBox[]
  readonly feelings: readonly FeelingCurves[]
  readonly blueprintLines: readonly BlueprintLine[]
}
