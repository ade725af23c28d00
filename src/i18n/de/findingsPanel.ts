import type {
  findingsPanelWords as englishPanel,
  thresholdWords as englishThresholds,
} from '../en/findingsPanel.ts'

export const findingsPanelWords = {
  'findings.busy': 'Regeln, die die ganze Journey betrachten, holen gerade auf…',
  'findings.filterStage': 'Phase',
  'findings.filterOwner': 'Verantwortlich',
  'findings.more': '{n} weitere von {rest} zeigen',
  'findings.foldedNew':
    '{new, plural, =0 {{changed, number} mit anderen Zahlen} other {{new, number} neu{changed, plural, =0 {} other {, {changed, number} mit anderen Zahlen}}}}',
  'findings.foldedCount': '{n, number}{more, select, yes {,} other {}}',
  'findings.foldedRule': '{rule} ({n, number})',
  'findings.folded':
    '{rules}{more, plural, =0 {} one { und # weitere Regel} other { und # weitere Regeln}}',
  'findings.way': 'Der Weg',
  'findings.handedOver': 'Übergeben',
  'findings.wayMore':
    '{n, plural, one {und # weiterer Touchpoint} other {und # weitere Touchpoints}}',
  'findings.showOnMap':
    '{n, plural, =0 {Die Map zeigen} one {Diesen auf der Map zeigen} other {Diese # auf der Map zeigen}}',
  'findings.since':
    'Seit {day}: {new, plural, =0 {nichts neu} one {# neu} other {# neu}}{changed, plural, =0 {} one {, # mit anderen Zahlen} other {, # mit anderen Zahlen}}{gone, plural, =0 {} one {, # nicht mehr da} other {, # nicht mehr da}}.',
  'findings.onlyNew': 'Nur diese',
  'findings.markSeen': 'Alle als gesehen markieren',
  'findings.isNew': 'Neu',
  'findings.isChanged': 'Andere Zahlen',
  'findings.chooseOwner': 'Verantwortliche Stelle wählen',
  'findings.dismiss': 'Verwerfen',
  'findings.dismissTitle': 'Diesen Befund verwerfen',
  'findings.dismissedOne': 'Verworfen. Er kommt zurück, wenn sich seine Zahlen ändern.',
  'findings.reason': 'Grund',
  'findings.reasonHint':
    'Wird mit der Journey behalten, falls jemand fragt. Der Befund kommt zurück, wenn sich die Zahlen ändern, auf denen er beruht.',
  'findings.dismissed': '{n, plural, one {# verworfen} other {# verworfen}}',
  'findings.dismissedList': 'Verworfene Befunde',
  'findings.dismissedText': 'Jeder bleibt weg, bis sich die Zahlen ändern, auf denen er beruht.',
  'findings.noReason': 'Kein Grund angegeben',
  'findings.restore': 'Wieder zeigen',
  'findings.restoreLabel': 'Wieder zeigen: {title}',
  'findings.preview': 'Was „{fix}“ ändert',
  'findings.rules': 'Regeln',
  'findings.rulesLead':
    'Schalten Sie die Regeln aus, die Sie nicht brauchen, und legen Sie fest, ab welcher Zahl die anderen sich melden. Was Sie hier einstellen, gilt für alle Journeys dieses Arbeitsbereichs und lässt sich rückgängig machen.',
  'findings.rules.ownership': 'Verantwortung',
  'findings.rules.feedback': 'Feedback und Maßnahmen',
  'findings.rules.kpis': 'KPIs',
  'findings.rules.pay': 'Vergütung und Versprechen',
  'findings.rules.way': 'Der Weg der Kunden',
  'findings.default': 'Vorgabe: {value, number}',
  'findings.notInRange':
    'Vorgabe: {value, number}. Sie gilt, denn was hier gespeichert ist ({kept}), ist nicht möglich.',
} satisfies Record<keyof typeof englishPanel, string>

export const thresholdWords = {
  'threshold.few-comments.comments': 'Kommentare, unter denen eine Zahl gekennzeichnet wird',
  'threshold.overloaded-owner.times': 'Vielfaches des mittleren Schadens (Median)',
  'threshold.overloaded-owner.owners': 'Verantwortliche, die für einen Median nötig sind',
  'threshold.stale-evidence.days': 'Tage ohne Kommentar',
  'threshold.few-speak.share': 'Kommentare je Besuch, in %',
  'threshold.few-speak.visits': 'Nötige Besuche',
  'threshold.getting-worse.months': 'Nötige Monate mit Kommentaren',
  'threshold.team-disagrees.points': 'Punkte außerhalb des Intervalls, auf −2 bis +2',
  'threshold.employees-disagree.comments': 'Nötige Kommentare von Mitarbeitenden',
  'threshold.many-handoffs.handoffs': 'Übergaben, die noch in Ordnung sind',
  'threshold.repeat-contact.days':
    'Tage, in denen ein zweiter Kommentar als wiederholter Kontakt gilt',
  'threshold.repeat-contact.share': 'Anteil der Rückkehrer, der einen Blick wert ist, in %',
  'threshold.upstream.pains': 'Betrachtete Schmerzpunkte, die schädlichsten zuerst',
  'threshold.upstream.closeness': 'Geringste Nähe, 0 bis 1',
  'threshold.no-renewal.stages': 'Nötige Phasen',
} satisfies Record<keyof typeof englishThresholds, string>
