import { i18n } from '@lingui/core'
import { changeWords } from './en/changes.ts'
import { feedbackWords } from './en/feedback.ts'
import { feedbackBrowserWords } from './en/feedbackBrowser.ts'
import { feedbackFilterWords } from './en/feedbackFilter.ts'
import { feedbackKeepingWords } from './en/feedbackKeeping.ts'
import { feedbackRuleWords } from './en/feedbackRules.ts'
import { detailJourneyWords } from './en/detailJourneys.ts'
import { fileWords } from './en/file.ts'
import { findingsPanelWords, thresholdWords } from './en/findingsPanel.ts'
import { findingWords } from './en/findings.ts'
import { importWords } from './en/importWords.ts'
import { kpiRuleWords } from './en/kpiRules.ts'
import { kpiWords } from './en/kpis.ts'
import { laterCommandWords } from './en/laterCommands.ts'
import { lensWords } from './en/lens.ts'
import { mapToolWords } from './en/mapTools.ts'
import { organisationWords } from './en/organisation.ts'
import { outlineWords } from './en/outline.ts'
import { ownersWords } from './en/owners.ts'
import { ownershipRuleWords } from './en/ownershipRules.ts'
import { panelWords } from './en/panels.ts'
import { partWords } from './en/parts.ts'
import { pathRuleWords } from './en/pathRules.ts'
import { payRuleWords } from './en/payRules.ts'
import { personaWords } from './en/personas.ts'
import { pictureWords } from './en/pictures.ts'
import { tableViewWords } from './en/tableView.ts'
import { tableWords } from './en/tables.ts'
import { templateWords } from './en/templates.ts'
import { workshopWords } from './en/workshop.ts'

/** What panels, dialogs and files say. Whatever opens later and says any of it imports this, which makes it known. */
export const laterWords = {
  ...changeWords,
  ...feedbackWords,
  ...feedbackBrowserWords,
  ...feedbackFilterWords,
  ...feedbackKeepingWords,
  ...feedbackRuleWords,
  ...detailJourneyWords,
  ...fileWords,
  ...findingWords,
  ...findingsPanelWords,
  ...thresholdWords,
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
  ...workshopWords,
} as const

i18n.load('en', { ...laterWords })
// Should the German words not come, these stay.
if (i18n.locale === 'de') i18n.load('de', { ...laterWords, ...i18n.messages })
