import type { Command } from './command.ts'
import { addAction } from './verbs/addAction.ts'
import { addCard } from './verbs/addCard.ts'
import { addLane } from './verbs/addLane.ts'
import { addOpportunity } from './verbs/addOpportunity.ts'
import { addPainPoint } from './verbs/addPainPoint.ts'
import { addPicture } from './verbs/addPicture.ts'
import { addRecord } from './verbs/addRecord.ts'
import { addStage } from './verbs/addStage.ts'
import { addStep } from './verbs/addStep.ts'
import { addToOrganisation } from './verbs/addToOrganisation.ts'
import { addTouchpoint } from './verbs/addTouchpoint.ts'
import { answerAssignment } from './verbs/answerAssignment.ts'
import { assignAccountable } from './verbs/assignAccountable.ts'
import { assignResponsible } from './verbs/assignResponsible.ts'
import { assignRole } from './verbs/assignRole.ts'
import { connect } from './verbs/connect.ts'
import { deleteOfOrganisation } from './verbs/deleteOfOrganisation.ts'
import { deleteRecords } from './verbs/deleteRecords.ts'
import { describeJourney } from './verbs/describeJourney.ts'
import { dismissFinding } from './verbs/dismissFinding.ts'
import { duplicateRecords } from './verbs/duplicateRecords.ts'
import { importOrganisation } from './verbs/importOrganisation.ts'
import { insertCopied } from './verbs/insertCopied.ts'
import { insertOutline } from './verbs/insertOutline.ts'
import { linkKpis } from './verbs/linkKpis.ts'
import { linkPromises } from './verbs/linkPromises.ts'
import { mergeSteps } from './verbs/mergeSteps.ts'
import { moveCards } from './verbs/moveCards.ts'
import { moveLane } from './verbs/moveLane.ts'
import { moveStage } from './verbs/moveStage.ts'
import { moveStep } from './verbs/moveStep.ts'
import { pinQuote } from './verbs/pinQuote.ts'
import { removePicture } from './verbs/removePicture.ts'
import { rename } from './verbs/rename.ts'
import { resizePart } from './verbs/resizePart.ts'
import { restoreFinding } from './verbs/restoreFinding.ts'
import { reverseConnection } from './verbs/reverseConnection.ts'
import { setAction } from './verbs/setAction.ts'
import { setAlt } from './verbs/setAlt.ts'
import { setChannel } from './verbs/setChannel.ts'
import { setCollapsed } from './verbs/setCollapsed.ts'
import { setConnection } from './verbs/setConnection.ts'
import { setEach } from './verbs/setEach.ts'
import { setExpectation } from './verbs/setExpectation.ts'
import { setFeeling } from './verbs/setFeeling.ts'
import { setFields } from './verbs/setFields.ts'
import { setLaneType } from './verbs/setLaneType.ts'
import { setLink } from './verbs/setLink.ts'
import { setOpportunity } from './verbs/setOpportunity.ts'
import { setPainPoint } from './verbs/setPainPoint.ts'
import { setParentStep } from './verbs/setParentStep.ts'
import { setPersonas } from './verbs/setPersonas.ts'
import { setPicture } from './verbs/setPicture.ts'
import { setPortrait } from './verbs/setPortrait.ts'
import { setSetting } from './verbs/setSetting.ts'
import { setVisits } from './verbs/setVisits.ts'
import { setWords } from './verbs/setWords.ts'
import { splitStep } from './verbs/splitStep.ts'
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
  insertCopied,
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
  setPersonas,
  setParentStep,
  setLaneType,
  addRecord,
  setFields,
  deleteOfOrganisation,
  importOrganisation,
  setEach,
  assignRole,
  answerAssignment,
  linkPromises,
  setVisits,
  setPainPoint,
  setOpportunity,
  addAction,
  setAction,
  dismissFinding,
  restoreFinding,
  setSetting,
  pinQuote,
  setCollapsed,
  resizePart,
  splitStep,
  mergeSteps,
  addPicture,
  setPicture,
  setPortrait,
  removePicture,
  setAlt,
  setLink,
  duplicateRecords,
  setConnection,
  reverseConnection,
] as const

/** Every command there is, by its id. */
export const registry: ReadonlyMap<string, Command<never>> = new Map(
  all.map((command) => [command.id, command]),
)
