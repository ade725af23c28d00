import { changeWords } from './de/changes.ts'
import { detailJourneyWords } from './de/detailJourneys.ts'
import { feedbackWords } from './de/feedback.ts'
import { feedbackBrowserWords } from './de/feedbackBrowser.ts'
import { feedbackFilterWords } from './de/feedbackFilter.ts'
import { feedbackKeepingWords } from './de/feedbackKeeping.ts'
import { feedbackRuleWords } from './de/feedbackRules.ts'
import { fileWords } from './de/file.ts'
import { findingWords } from './de/findings.ts'
import { findingsPanelWords, thresholdWords } from './de/findingsPanel.ts'
import { importWords } from './de/importWords.ts'
import { kpiRuleWords } from './de/kpiRules.ts'
import { kpiWords } from './de/kpis.ts'
import { laterCommandWords } from './de/laterCommands.ts'
import { lensWords } from './de/lens.ts'
import { mapToolWords } from './de/mapTools.ts'
import { organisationWords } from './de/organisation.ts'
import { outlineWords } from './de/outline.ts'
import { ownersWords } from './de/owners.ts'
import { ownershipRuleWords } from './de/ownershipRules.ts'
import { panelWords } from './de/panels.ts'
import { partWords } from './de/parts.ts'
import { pathRuleWords } from './de/pathRules.ts'
import { payRuleWords } from './de/payRules.ts'
import { personaWords } from './de/personas.ts'
import { pictureWords } from './de/pictures.ts'
import { tableViewWords } from './de/tableView.ts'
import { tableWords } from './de/tables.ts'
import { templateWords } from './de/templates.ts'
import { workshopWords } from './de/workshop.ts'
import type { laterWords } from './laterWords.ts'

/** What panels, dialogs and files say, in German. */
export const laterGerman = {
  ...changeWords,
  ...detailJourneyWords,
  ...feedbackBrowserWords,
  ...feedbackFilterWords,
  ...feedbackKeepingWords,
  ...feedbackRuleWords,
  ...feedbackWords,
  ...fileWords,
  ...findingWords,
  ...findingsPanelWords,
  ...importWords,
  ...kpiRuleWords,
  ...kpiWords,
  ...laterCommandWords,
  ...lensWords,
  ...mapToolWords,
  ...organisationWords,
  ...outlineWords,
  ...ownersWords,
  ...ownershipRuleWords,
  ...panelWords,
  ...partWords,
  ...pathRuleWords,
  ...payRuleWords,
  ...personaWords,
  ...pictureWords,
  ...tableViewWords,
  ...tableWords,
  ...templateWords,
  ...thresholdWords,
  ...workshopWords,
} satisfies Record<keyof typeof laterWords, string>
