import type { Command } from './command.ts'
import { addCard } from './verbs/addCard.ts'
import { addLane } from './verbs/addLane.ts'
import { addOpportunity } from './verbs/addOpportunity.ts'
import { addPainPoint } from './verbs/addPainPoint.ts'
import { addStage } from './verbs/addStage.ts'
import { addStep } from './verbs/addStep.ts'
import { addToOrganisation } from './verbs/addToOrganisation.ts'
import { addTouchpoint } from './verbs/addTouchpoint.ts'
import { assignAccountable } from './verbs/assignAccountable.ts'
import { assignResponsible } from './verbs/assignResponsible.ts'
import { connect } from './verbs/connect.ts'
import { deleteRecords } from './verbs/deleteRecords.ts'
import { describeJourney } from './verbs/describeJourney.ts'
import { insertOutline } from './verbs/insertOutline.ts'
import { linkKpis } from './verbs/linkKpis.ts'
import { moveCards } from './verbs/moveCards.ts'
import { moveLane } from './verbs/moveLane.ts'
import { moveStage } from './verbs/moveStage.ts'
import { moveStep } from './verbs/moveStep.ts'
import { rename } from './verbs/rename.ts'
import { setChannel } from './verbs/setChannel.ts'
import { setExpectation } from './verbs/setExpectation.ts'
import { setFeeling } from './verbs/setFeeling.ts'
import { setLaneType } from './verbs/setLaneType.ts'
import { setWords } from './verbs/setWords.ts'
import { useSource } from './verbs/useSource.ts'

const all = [
  addStage,
  addStep,
  addLane,
  addTouchpoint,
  addCard,
  addPainPoint,
  addOpportunity,
  addToOrganisation,
  insertOutline,
  rename,
  moveStage,
  moveStep,
  moveLane,
  moveCards,
  deleteRecords,
  connect,
  assignAccountable,
  assignResponsible,
  linkKpis,
  setChannel,
  setWords,
  setFeeling,
  setExpectation,
  useSource,
  describeJourney,
  setLaneType,
] as const

/** Every command there is, by its id. */
export const registry: ReadonlyMap<string, Command<never>> = new Map(
  all.map((command) => [command.id, command]),
)
