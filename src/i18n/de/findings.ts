import type { findingWords as english } from '../en/findings.ts'
import { harmWords } from './harmWords.ts'

// Pieces of sentences that several findings share. `few` and `circular` are yes or no.
const ofComments =
  '{share, number, percent} von {n, plural, one {# Kommentar ist} other {# Kommentaren sind}} negativ ({lowPercent, number}–{high, number, percent}{few, select, yes {, wenige Kommentare} other {}})'
const elsewhere =
  '{strata, plural, one {anderswo sind es {elsewhere, number, percent}} other {bei denselben Fragen sind es hier {here, number, percent} und anderswo {elsewhere, number, percent}}}'
const negativeInAll = `{harm, plural, =0 {} other {{besides, plural, =0 { Das sind} one { Mit # Beschwerde sind das} other { Mit # Beschwerden sind das}} ${harmWords()}.}}`
const circular =
  '{circular, select, yes { Die eigenen Wörter haben diese Kommentare ausgewählt: „{word}“ ist selbst negativ.} other {}}'
const complaints =
  '{n, plural, one {# Beschwerde spricht} other {# Beschwerden sprechen}} davon: Platz {rank, number} von {touchpoints, plural, one {# Touchpoint} other {# Touchpoints}} mit Beschwerden, die im Durchschnitt {mean, number} haben'
const noOwner =
  '{reason, select, declined {{owner} hat die Verantwortung abgelehnt} left {{owner} war verantwortlich und ist nicht mehr aktiv} gone {wer verantwortlich war, ist nicht mehr in der Organisation} other {niemand ist verantwortlich}}'
const noOwnerFirst =
  '{reason, select, declined {{owner} hat die Verantwortung abgelehnt} left {{owner} war verantwortlich und ist nicht mehr aktiv} gone {Wer verantwortlich war, ist nicht mehr in der Organisation} other {Niemand ist verantwortlich}}'
const commentsSpeak =
  '{comments, plural, =0 {} one { # {kind, select, complaints {Beschwerde} other {Kommentar}} spricht davon.} other { # {kind, select, complaints {Beschwerden} other {Kommentare}} sprechen davon{kind, select, both {, darunter Beschwerden} other {}}.}}'

export const findingWords = {
  'finding.fix.assign': '{owner} zuweisen',

  'finding.unowned.title': 'Niemand ist für „{name}“ verantwortlich',
  'finding.unowned.why': `${noOwnerFirst}.${commentsSpeak}`,
  'rule.unowned.says': 'Für diesen Touchpoint ist niemand verantwortlich.',
  'rule.unowned.matters':
    'Worum sich alle ein wenig kümmern, das behebt niemand. Eine verantwortliche Stelle erfährt von einem Problem und kann entscheiden.',
  'rule.unowned.computed':
    'Keine Person oder Abteilung ist verantwortlich, oder die genannte hat abgelehnt, ist nicht mehr aktiv oder wurde aus der Organisation genommen. Wer nur vorgeschlagen ist, zählt.',
  'rule.unowned.fix': 'Wählen Sie eine Person oder eine Abteilung als verantwortlich.',
  'rule.unowned.limits':
    'Die Map weiß, wer genannt ist, nicht, wer die Zeit und das Sagen hat. Wer die Arbeit ausführt, zählt nicht als verantwortlich.',

  'finding.pain-point.title': 'Bei „{name}“ tut es Kunden weh',
  'finding.pain-point.why.share': `${ofComments}; ${elsewhere}.${negativeInAll}${circular}`,
  'finding.pain-point.why.count': `${complaints}.`,
  'finding.pain-point.fix.add': 'Schmerzpunkt hinzufügen',
  'rule.pain-point.says':
    'Was Kunden hier sagen, ist negativer als anderswo, oder mehr Beschwerden sprechen davon als von den meisten anderen.',
  'rule.pain-point.matters':
    'Er zeigt, wo sich Arbeit zuerst lohnt: wo es vielen Kunden wehtut, nicht wo einer laut war.',
  'rule.pain-point.computed':
    'Der Anteil negativer Kommentare wird gegen Kommentare derselben Quellen, Fragen und Länge getestet, die nicht davon sprechen, und für das Testen vieler Touchpoints korrigiert (korrigiertes p höchstens 0,05). Beschwerden werden nach der Anzahl geordnet, nie nach dem Anteil: mindestens 30, und mindestens der Durchschnitt. Schaden ist das untere Ende des 95-%-Intervalls mal die Kommentare im Jahr, dazu die Beschwerden im Jahr, jede Quelle nach den Tagen, die sie umfasst; eine, die weniger als 30 umfasst, zählt einmal, wie sie ist.',
  'rule.pain-point.fix':
    'Lesen Sie die Kommentare. Nehmen Sie den Schmerzpunkt mit seinen Zahlen in die Map auf, und suchen Sie dann, was sich tun lässt.',
  'rule.pain-point.limits':
    'Er sagt, wo Kommentare negativ sind, nicht, was der Grund ist. Die meisten Kunden gehen schweigend. Unter 30 Kommentaren ist das Intervall weit, und Wörter, die selbst negativ sind, wählen negative Kommentare aus.',

  'finding.pain-point-unowned.title': 'Schmerzpunkt ohne Verantwortliche: „{name}“',
  'finding.pain-point-unowned.why.share': `${ofComments}, und ${noOwner}.${circular}`,
  'finding.pain-point-unowned.why.count': `${complaints}, und ${noOwner}.`,
  'finding.pain-point-unowned.why.accepted': `„{pain}“ steht als Schmerzpunkt auf der Map, und ${noOwner}.`,
  'rule.pain-point-unowned.says': 'Hier tut es weh, und niemand ist verantwortlich.',
  'rule.pain-point-unowned.matters':
    'Ein bekannter Schmerz, an dem niemand etwas ändern darf, bleibt. Jemanden verantwortlich zu machen kostet nichts und kommt vor jeder anderen Abhilfe.',
  'rule.pain-point-unowned.computed':
    'Das Feedback sagt nach demselben Test wie beim Schmerzpunkt, dass es wehtut, oder das Team hat hier einen Schmerzpunkt angenommen; und niemand ist verantwortlich, der aktiv ist und nicht abgelehnt hat.',
  'rule.pain-point-unowned.fix': 'Wählen Sie eine Person oder eine Abteilung als verantwortlich.',
  'rule.pain-point-unowned.limits':
    'Vorgeschlagen wird, wer verantwortet, was davor oder danach kommt: die nächste Stelle, vielleicht nicht die richtige.',

  'finding.no-kpi.title': '„{name}“ hat keinen KPI',
  'finding.no-kpi.why': `Kein KPI misst diesen Touchpoint.${commentsSpeak}`,
  'finding.no-kpi.fix.link': '{kpi} verknüpfen',
  'rule.no-kpi.says': 'Kein KPI misst diesen Touchpoint.',
  'rule.no-kpi.matters':
    'Ohne eine Zahl merkt niemand, wenn es schlechter wird, und niemand kann zeigen, dass es besser wurde.',
  'rule.no-kpi.computed':
    'Kein KPI der Organisation ist damit verknüpft. Eine Warnung, wo Feedback sagt, dass es wehtut, sonst zur Kenntnis.',
  'rule.no-kpi.fix':
    'Verknüpfen Sie den KPI, an dem die verantwortliche Stelle gemessen wird, oder fügen Sie einen hinzu.',
  'rule.no-kpi.limits':
    'Ein verknüpfter KPI beweist nicht, dass ihn jemand ansieht oder dass er der richtige ist.',

  'finding.empty-step.title': 'Schritt „{name}“ hat keinen Touchpoint',
  'finding.empty-step.why':
    'Nichts auf der Map sagt, wo Kunden dem Unternehmen in diesem Schritt von „{stage}“ begegnen.',
  'finding.empty-step.fix.add': 'Touchpoint „{name}“ hinzufügen',
  'rule.empty-step.says': 'Dieser Schritt hat keinen Touchpoint.',
  'rule.empty-step.matters':
    'Kunden tun hier etwas. Entweder hat jemand vergessen, wie, oder das Unternehmen ist nicht da, um zu helfen.',
  'rule.empty-step.computed':
    'Kein Touchpoint steht in dem Schritt, in keiner Spur. Notizen und andere Karten zählen nicht.',
  'rule.empty-step.fix':
    'Fügen Sie den Touchpoint hinzu, oder löschen Sie den Schritt. Lassen Sie ihn, wo Kunden wirklich allein sind.',
  'rule.empty-step.limits': 'Manche Schritte geschehen ohne das Unternehmen, und zu Recht.',

  'finding.not-reachable.title': 'Kein Weg führt zu „{name}“',
  'finding.not-reachable.why':
    'Die gezeichneten Verbindungen führen daran vorbei: Vom Anfang der Journey kommen Kunden bis „{from}“, aber nicht hierher.',
  'finding.not-reachable.fix.connect': 'Von „{from}“ aus verbinden',
  'rule.not-reachable.says': 'Kein Weg führt vom Anfang der Journey zu diesem Touchpoint.',
  'rule.not-reachable.matters':
    'Ein Touchpoint, zu dem niemand kommen kann, ist eine Lücke in der Map oder im Unternehmen.',
  'rule.not-reachable.computed':
    'Kunden beginnen bei jedem Touchpoint des ersten Schritts. Wo Verbindungen aus einem Schritt nach vorn führen, zählen nur diese; sonst führt jeder seiner Touchpoints zu jedem des nächsten Schritts.',
  'rule.not-reachable.fix':
    'Zeichnen Sie die fehlende Verbindung, oder verschieben Sie den Touchpoint in seinen Schritt.',
  'rule.not-reachable.limits':
    'Er kennt nur, was gezeichnet ist. Für Kunden, die mittendrin dazukommen, braucht es einen Touchpoint im ersten Schritt.',

  'finding.handoff.title': 'Übergabe von {from} an {to}: „{start}“ zu „{end}“',
  'finding.handoff.why':
    'Von „{from}“ gehen {isGiven, select, yes {{share, number, percent} der Kunden} other {Kunden}} weiter zu „{to}“, wo eine andere Abteilung verantwortlich ist.',
  'rule.handoff.says':
    'Zwischen diesen beiden Touchpoints gehen Kunden von einer Abteilung zu einer anderen.',
  'rule.handoff.matters':
    'Bei einer Übergabe geht etwas verloren: Die Geschichte wird noch einmal erzählt, für das Warten ist niemand verantwortlich, jede Seite erfüllt ihr eigenes Ziel.',
  'rule.handoff.computed':
    'Die Verantwortlichen an den beiden Enden einer Verbindung stehen für verschiedene Abteilungen; eine Person steht für die Abteilung, in der sie ist. Ein Befund für zwei Touchpoints, in welcher Richtung auch immer.',
  'rule.handoff.fix':
    'Vereinbaren Sie, was übergeben wird und wer es den Kunden sagt, oder machen Sie für beide Enden eine Stelle verantwortlich.',
  'rule.handoff.limits':
    'Viele Übergaben gehen gut. Enden ohne Verantwortliche, oder mit jemandem ohne Abteilung, werden nicht gezählt.',

  'suggestedOwner.leaversDepartment':
    'War die Abteilung der Person, die verantwortlich war und ging.',
  'suggestedOwner.bothSides': 'Verantwortlich für das, was davor und danach kommt.',
  'suggestedOwner.neighbours': 'Verantwortlich für das meiste davor oder danach.',
  'suggestedOwner.sameStep': 'Verantwortlich für das meiste in diesem Schritt.',
} satisfies Record<keyof typeof english, string>
