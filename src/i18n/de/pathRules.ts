import type { pathRuleWords as english } from '../en/pathRules.ts'
import { harmWords } from './harmWords.ts'

// Pieces of sentences that several findings share. `more` counts what `names` leaves out.
const names = '{names}{more, plural, =0 {} other { und # weitere}}'
const missing =
  '{missing, select, owner {niemand ist verantwortlich} kpi {es gibt keinen KPI} backup {es gibt keine Vertretung} owner_kpi {niemand ist verantwortlich, und es gibt keinen KPI} owner_backup {niemand ist verantwortlich, und es gibt keine Vertretung} kpi_backup {es gibt weder KPI noch Vertretung} other {niemand ist verantwortlich, und es gibt weder KPI noch Vertretung}}'
const before = (which: '1' | '2'): string =>
  `„{name${which}}“ ({by${which}, select, kpi {dem KPI „{kpi${which}}“ fehlen {miss${which}, number, percent} des Weges zum Ziel} other {${harmWords(which)}}})`

export const pathRuleWords = {
  'findings.rule.everyone-passes': 'Alle kommen vorbei',
  'finding.everyone-passes.title': `{how, select, all {Alle kommen bei „{name}“ vorbei} other {„{name}“ hält die Map zusammen}}, und ${missing}`,
  'finding.everyone-passes.why':
    '{how, select, all {Jeder Weg vom Anfang zum Ende führt hier vorbei} other {Ohne diesen Touchpoint zerfiele die Map in Stücke}}: {into, plural, =0 {kein Weg führt} one {# Weg führt} other {# Wege führen}} hinein, {out, plural, =0 {keiner führt} one {# führt} other {# führen}} hinaus.{visits, plural, =0 {} one { Gezählt wird # Besuch.} other { Gezählt werden # Besuche.}} Und ' +
    `${missing}.`,
  'finding.everyone-passes.fix.backup': '{department} zur Vertretung machen',
  'rule.everyone-passes.says':
    'Alle Wege durch die Journey treffen oder trennen sich hier, und es fehlen Verantwortliche, ein KPI oder eine Vertretung.',
  'rule.everyone-passes.matters':
    'Was hier schiefgeht, erreicht alle Kunden. Hier muss man wissen, wer entscheidet, wie es läuft und wer einspringt.',
  'rule.everyone-passes.computed':
    'Jeder Weg vom Anfang zum Ende führt über den Touchpoint (ein Dominator), oder die Map zerfiele ohne ihn in Stücke (ein Gelenkpunkt), und mindestens zwei Wege führen hinein oder hinaus. Nicht auf einer Map, auf der alle Wege über alles führen. Verantwortliche, KPI oder Vertretung gelten nur als fehlend, wo ein anderer Touchpoint der Journey sie hat. Eine Warnung, wo jeder Weg vorbeiführt und niemand verantwortlich ist, sonst zur Kenntnis.',
  'rule.everyone-passes.fix':
    'Benennen Sie Verantwortliche und eine Vertretung, und verknüpfen Sie einen KPI.',
  'rule.everyone-passes.limits':
    'Er kennt nur die Wege, die gezeichnet sind oder aus der Reihenfolge der Schritte folgen. Echte Kunden finden vielleicht andere.',

  'findings.rule.many-handoffs': 'Viele Übergaben',
  'finding.many-handoffs.title':
    'Kunden werden auf dem wahrscheinlichsten Weg {count, plural, one {#-mal} other {#-mal}} übergeben',
  'finding.many-handoffs.why.mean': `{count, plural, one {# Übergabe} other {# Übergaben}} auf dem wahrscheinlichsten Weg ({likely, select, seldom {weniger als 1\u00A0%} other {{probability, number, percent}}} der Kunden gehen genau diesen), {expected, number} im Durchschnitt über alle Wege, höchstens {most, number}. Er führt durch ${names}.`,
  'finding.many-handoffs.why.unsure': `{count, plural, one {# Übergabe} other {# Übergaben}} auf dem wahrscheinlichsten Weg ({likely, select, seldom {weniger als 1\u00A0%} other {{probability, number, percent}}} der Kunden gehen genau diesen), höchstens {most, number}. Er führt durch ${names}.`,
  'rule.many-handoffs.says':
    'Auf dem wahrscheinlichsten Weg durch die Journey gehen Kunden zu oft von Abteilung zu Abteilung.',
  'rule.many-handoffs.matters':
    'Jede Übergabe ist eine Gelegenheit, verloren zu gehen, zu warten und die Geschichte noch einmal zu erzählen. Sie summieren sich, und keine Abteilung sieht mehr als ihre eigenen zwei.',
  'rule.many-handoffs.computed':
    'Der wahrscheinlichste Weg vom Anfang zum Ende nach den Anteilen der Kunden, gleichen, wo keine angegeben sind, hat mehr Übergaben als der Schwellenwert (4). Der Durchschnitt geht über zufällige Wege nach denselben Anteilen; das Höchste über jeden Weg, wobei jede Übergabe einer Schleife einmal zählt.',
  'rule.many-handoffs.fix':
    'Sehen Sie an, zu welchen Abteilungen der Weg zurückkehrt, und geben Sie einer von ihnen, was dazwischen liegt.',
  'rule.many-handoffs.limits':
    'Ohne angegebene Anteile gelten alle Wege als gleich wahrscheinlich. Touchpoints ohne Verantwortliche, oder mit jemandem ohne Abteilung, verbergen Übergaben.',

  'findings.rule.repeat-contact': 'Wiederholter Kontakt',
  'finding.repeat-contact.title': 'Kunden müssen sich bei „{name}“ vielleicht noch einmal melden',
  'finding.repeat-contact.why': `{isGiven, select, yes {{share, number, percent} der Kunden gehen} other {Kunden gehen}} von „{from}“ zurück zu „{to}“.{others, plural, =0 {} one { Auch # andere Verbindung führt zurück.} other { Auch # andere Verbindungen führen zurück.}} In der Schleife {count, plural, one {ist # Touchpoint} other {sind # Touchpoints}}: ${names}.{comments, plural, =0 {} one { # {kind, select, complaints {Beschwerde} other {Kommentar}} spricht davon.} other { # {kind, select, complaints {Beschwerden} other {Kommentare}} sprechen davon{kind, select, both {, darunter Beschwerden} other {}}.}}`,
  'rule.repeat-contact.says':
    'Ein Weg führt im Kreis zurück zu einem Touchpoint, an dem sich Kunden beim Unternehmen melden.',
  'rule.repeat-contact.matters':
    'Wer zweimal anrufen muss, zahlt zweimal, und das Unternehmen auch. Oft ist es am billigsten zu beheben.',
  'rule.repeat-contact.computed':
    'Touchpoints, die zueinander hin- und zurückführen (eine starke Zusammenhangskomponente), darunter einer, an dem Kunden und Menschen in Kontakt kommen: nach dem Kanal, oder nach dem Namen, wo er keinen hat. Der Anteil ist der der Verbindung zum selben oder einem früheren Schritt, die die meisten Kunden nehmen. Eine Warnung, wo ein angegebener Anteil mindestens 10\u00A0% ist oder Feedback sagt, dass es in der Schleife wehtut.',
  'rule.repeat-contact.fix':
    'Fragen Sie, warum Kunden zurückkommen, und erledigen Sie es beim ersten Mal. Geben Sie der Verbindung ihren Anteil an Kunden, dann sehen Sie, ob er kleiner wird.',
  'rule.repeat-contact.limits':
    'Manche Schleifen sind gewollt: Termine, Abonnements, Kontrollen. Kanäle werden an englischen und deutschen Wörtern erkannt. Ein Kommentar zu zwei Touchpoints zählt bei beiden.',

  'findings.rule.dead-end': 'Sackgasse',
  'finding.dead-end.title': 'Von „{name}“ führt kein Weg weiter',
  'finding.dead-end.why.one':
    'Kunden kommen{into, plural, =0 {} one { von # Touchpoint} other { von # Touchpoints}} hierher, aber kein Weg führt von hier zum Ende der Journey.',
  'finding.dead-end.why.round': `Kunden kommen{into, plural, =0 {} one { von # Touchpoint} other { von # Touchpoints}} zu diesen {count, number} Touchpoints und gehen zwischen ihnen im Kreis: ${names}. Von dort führt kein Weg zum Ende der Journey.`,
  'finding.dead-end.fix.connect': 'Mit „{to}“ verbinden',
  'rule.dead-end.says':
    'Kunden kommen zu diesem Touchpoint, und kein Weg führt weiter zum Ende der Journey.',
  'rule.dead-end.matters':
    'Entweder hat die Map eine Lücke, oder Kunden werden hier stehen gelassen.',
  'rule.dead-end.computed':
    'Das Ende, irgendein Touchpoint des letzten Schritts, ist von hier nicht zu erreichen, weder über Verbindungen noch, wo keine Verbindung nach vorn führt, über die Reihenfolge der Schritte. Einmal gesagt, wo ein solcher Weg endet; Touchpoints, die nur dorthin führen, werden nicht einzeln genannt. Wohin Kunden gar nicht kommen können, gilt als nicht erreichbar.',
  'rule.dead-end.fix': 'Zeichnen Sie die fehlende Verbindung.',
  'rule.dead-end.limits':
    'Für manche Kunden endet die Journey zu Recht früher. Verwerfen Sie den Befund dort.',

  'findings.rule.upstream': 'Kommt oft vor einem Schmerz',
  'finding.upstream.title': '„{before}“ kommt oft vor dem Schmerz bei „{name}“',
  'finding.upstream.why.one': `Vor „{name}“ kommt oft ${before('1')}.`,
  'finding.upstream.why.two': `Vor „{name}“ kommen oft ${before('1')} und ${before('2')}.`,
  'rule.upstream.says':
    'Auf den Wegen zu diesem Schmerzpunkt liegt oft ein Touchpoint, der selbst wehtut oder seinen KPI verfehlt.',
  'rule.upstream.matters':
    'Ein Schmerz kann beginnen, bevor er gespürt wird. Ein Blick dorthin lohnt sich, bevor hier die Arbeit beginnt.',
  'rule.upstream.computed':
    'Ein zufälliger Weg geht vom Schmerzpunkt nach den Anteilen der Kunden zurück und beginnt bei jedem Schritt mit einer Wahrscheinlichkeit von 15\u00A0% von vorn. Nähe ist der Anteil seiner Zeit, den er bei einem Touchpoint verbringt (personalisierter PageRank auf dem umgekehrten Graphen). Sie wird gewichtet mit dem Schaden des Touchpoints, als Anteil am größten dieser Journey und ab 30 bewerteten Kommentaren, oder damit, wie weit sein KPI vom Ziel entfernt ist, je nachdem, was mehr ist. Genannt werden die zwei mit der größten Nähe × Gewicht, ab einer Nähe von 5\u00A0%, für die zehn Schmerzpunkte mit dem größten Schaden.',
  'rule.upstream.fix':
    'Lesen Sie die Kommentare zu beiden, und fragen Sie, ob es den zweiten ersparte, wenn der erste behoben wäre.',
  'rule.upstream.limits':
    'Er sagt, was oft davor kommt, nicht, was ihn verursacht. Er folgt der Map, nicht einzelnen Kunden.',

  'findings.rule.no-renewal': 'Endet vor der Verlängerung',
  'finding.no-renewal.title': 'Die Journey „{name}“ endet vor der Verlängerung',
  'finding.no-renewal.why':
    'Sie spricht vom Kaufen oder Nutzen („{begun}“) und endet bei „{last}“. Keine Phase und kein Schritt handelt vom Verlängern, Gehen oder Wiederkommen.',
  'finding.no-renewal.fix.add': 'Phase „{name}“ hinzufügen',
  'rule.no-renewal.says':
    'Die Journey zeigt, wie Kunden kaufen oder nutzen, aber nicht, wie sie verlängern, gehen oder wiederkommen.',
  'rule.no-renewal.matters':
    'Dort entscheiden Kunden, ob sie bleiben. Eine Map, die vorher endet, kann nicht zeigen, was sie gehen lässt.',
  'rule.no-renewal.computed':
    'Die Namen der Phasen und Schritte haben ein Wort vom Kaufen oder Nutzen und keines vom Verlängern, Gehen oder Wiederkommen, nach einer Liste englischer und deutscher Wörter. Gefragt bei Journeys mit mindestens drei Phasen, die nicht einen Schritt einer anderen ausführen.',
  'rule.no-renewal.fix':
    'Fügen Sie die Phase hinzu, oder verwerfen Sie den Befund, wo eine andere Journey sie zeigt.',
  'rule.no-renewal.limits':
    'Er liest Namen, und nur in zwei Sprachen. Im Zweifel sagt er nichts: Viele Wörter gelten als Gehen oder Wiederkommen.',
} satisfies Record<keyof typeof english, string>
