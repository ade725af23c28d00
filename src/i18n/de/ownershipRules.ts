import type { ownershipRuleWords as english } from '../en/ownershipRules.ts'
import { harmWords } from './harmWords.ts'

// Pieces of sentences that several findings share. `more` counts what `names` leaves out.
const names = '{names}{more, plural, =0 {} other { und # weitere}}'
// What was counted, and what it comes to a year; complaints are said once where they are not reckoned to a year.
const carried = `{kind, select, complaints {{comments, plural, one {# Beschwerde} other {# Beschwerden}}{per, select, file { in dieser Datei} other {: ${harmWords()}}}} both {{comments, number} Kommentaren, darunter Beschwerden: ${harmWords()}} other {{comments, plural, one {# Kommentar} other {# Kommentaren}}: ${harmWords()}}}`
const negativeAmong =
  '{scored, plural, =0 {} one { {share, number, percent} von # Kommentar ist negativ ({lowPercent, number}–{high, number, percent}, wenige Kommentare).} other { {share, number, percent} von # Kommentaren sind negativ ({lowPercent, number}–{high, number, percent}{few, select, yes {, wenige Kommentare} other {}}).}}'

export const ownershipRuleWords = {
  'findings.rule.owner-gone': 'Verantwortliche nicht mehr da',
  'finding.owner-gone.title': '{name} ist nicht mehr da und noch genannt',
  'finding.owner-gone.why':
    '{name} ist nicht mehr aktiv.{accountable, plural, =0 {} one { Verantwortlich für # Touchpoint.} other { Verantwortlich für # Touchpoints.}}{kpis, plural, =0 {} one { Verantwortlich für # KPI.} other { Verantwortlich für # KPIs.}}{actions, plural, =0 {} one { Verantwortlich für # offene Maßnahme.} other { Verantwortlich für # offene Maßnahmen.}}{responsible, plural, =0 {} one { Ausführend bei # Touchpoint.} other { Ausführend bei # Touchpoints.}}{backup, plural, =0 {} one { Vertretung bei # Touchpoint.} other { Vertretung bei # Touchpoints.}}',
  'finding.owner-gone.fix.touchpoints':
    '{count, plural, one {# Touchpoint} other {# Touchpoints}} an {department} übergeben',
  'finding.owner-gone.fix.kpi': 'KPI „{kpi}“ an {department} übergeben',
  'rule.owner-gone.says': 'Wer nicht mehr aktiv ist, ist noch für Arbeit genannt.',
  'rule.owner-gone.matters':
    'Auf dem Papier kümmert sich jemand, in Wahrheit niemand, und niemand merkt es.',
  'rule.owner-gone.computed':
    'Die Person ist als nicht aktiv gekennzeichnet und noch für Touchpoints dieser Journey verantwortlich (abgelehnte zählen nicht), dort ausführend oder Vertretung, oder verantwortlich für KPIs oder Maßnahmen, die nicht erledigt oder fallen gelassen sind. Eine Warnung, wo sie verantwortlich ist, zur Kenntnis, wo sie nur ausführend oder Vertretung ist.',
  'rule.owner-gone.fix':
    'Übergeben Sie, wofür die Person verantwortlich war: an jemand anders oder an ihre Abteilung, bis geklärt ist, wer es wird.',
  'rule.owner-gone.limits':
    'Er sieht nur diese Journey an und weiß nur, wer gegangen ist, wo es jemand gekennzeichnet hat.',

  'findings.rule.two-accountable': 'Zwei Verantwortliche',
  'finding.two-accountable.title': 'Für „{name}“ ist mehr als einer verantwortlich',
  'finding.two-accountable.why.first': `{first} ist hier verantwortlich, und der Import nannte {count, plural, one {# weitere Stelle} other {# weitere}}: ${names}.`,
  'finding.two-accountable.why.none': `Niemand ist es jetzt, und ein Import nannte {count, plural, one {eine andere Stelle} other {# andere}}: ${names}.`,
  'finding.two-accountable.fix.keep': 'Bei {owner} bleiben',
  'finding.two-accountable.fix.choose': '{owner} wählen',
  'rule.two-accountable.says':
    'Hier ist mehr als eine Person oder Abteilung als verantwortlich genannt.',
  'rule.two-accountable.matters':
    'Wo zwei verantwortlich sind, kann jeder glauben, es sei der andere, und niemand kann entscheiden.',
  'rule.two-accountable.computed':
    'Ein Import brachte mehr als eine verantwortliche Stelle. Die erste gilt, die anderen bleiben, bis jemand wählt. Wer nicht mehr aktiv oder nicht in der Organisation ist, zählt nicht.',
  'rule.two-accountable.fix':
    'Wählen Sie eine. Die anderen können ausführend oder konsultiert bleiben.',
  'rule.two-accountable.limits':
    'Die Map selbst kennt genau eine verantwortliche Stelle, deshalb kommt das nur nach Importen vor.',

  'findings.rule.overloaded-owner': 'Überlastete Verantwortliche',
  'finding.overloaded-owner.title': '{name} trägt viel mehr als andere Verantwortliche',
  'finding.overloaded-owner.why': `Verantwortlich für {touchpoints, plural, one {# Touchpoint} other {# Touchpoints}} mit ${carried}. Der Median von {owners, number} Verantwortlichen ist {median, number}{among, select, mixed {, teils im Jahr und teils in der Datei} other {}}.${negativeAmong}`,
  'rule.overloaded-owner.says':
    'Die Touchpoints dieser Stelle tun Kunden viel mehr weh als die anderer Verantwortlicher.',
  'rule.overloaded-owner.matters':
    'Wer am meisten zu beheben hat, hat für jedes am wenigsten Zeit. Was verteilt ist, wird getan.',
  'rule.overloaded-owner.computed':
    'Schaden ist das untere Ende des 95-%-Intervalls negativer Kommentare und alle Beschwerden, im Jahr, wo eine Quelle mindestens 30 Tage umfasst. Er wird über die Touchpoints jeder verantwortlichen Stelle summiert; mehr als das Doppelte des Medians aller zählt, wo mindestens drei Stellen Schaden haben und der Median über 0 liegt. Ein Kommentar zu zwei Touchpoints zählt bei beiden. Eine Warnung bei einer Person mit einem Schmerzpunkt unter ihren Touchpoints; sonst zur Kenntnis: Eine Abteilung kann die Arbeit teilen, und wo nichts wehtut, sind es vielleicht nur viele Kommentare. Der Anteil lässt Beschwerden weg.',
  'rule.overloaded-owner.fix':
    'Übergeben Sie einige der Touchpoints an andere, oder geben Sie eine Vertretung und Zeit.',
  'rule.overloaded-owner.limits':
    'Er misst, was Kunden sagen, nicht Stunden. Touchpoints ohne Feedback wiegen nichts, und Verantwortliche werden nur in dieser Journey verglichen.',

  'findings.rule.department-owns-nothing': 'Für nichts verantwortlich',
  'finding.department-owns-nothing.title': '{name} ist in dieser Journey für nichts verantwortlich',
  'finding.department-owns-nothing.why':
    'Weder die Abteilung noch {people, plural, =0 {jemand darin} one {die eine Person darin} other {eine ihrer # Personen}} ist für einen Touchpoint verantwortlich; {owning, plural, one {# andere Abteilung ist es} other {# andere Abteilungen sind es}}.{named, plural, =0 {} one { Sie ist bei # Touchpoint für eine andere Rolle genannt.} other { Sie ist bei # Touchpoints für eine andere Rolle genannt.}}',
  'rule.department-owns-nothing.says':
    'Diese Abteilung ist in dieser Journey für nichts verantwortlich.',
  'rule.department-owns-nothing.matters':
    'Jede Abteilung berührt Kunden irgendwo. Wer für keinen Teil des Weges verantwortlich ist, wird an etwas anderem gemessen.',
  'rule.department-owns-nothing.computed':
    'Für keinen Touchpoint auf der Map ist diese Abteilung oder eine aktive Person darin verantwortlich, ohne abgelehnt zu haben. Gefragt wird nur, wo irgendeine Abteilung verantwortlich ist, und nicht bei ausgelagerten Teams ohne Personen.',
  'rule.department-owns-nothing.fix':
    'Fragen Sie, was die Abteilung für diese Kunden tut, und geben Sie ihr das, oder verwerfen Sie den Befund, wo sie an dieser Journey keinen Teil hat.',
  'rule.department-owns-nothing.limits':
    'Er sieht nur diese Journey an. Eine Abteilung kann für Teile einer anderen verantwortlich sein oder aus gutem Grund für keine.',

  'findings.rule.journey-unowned': 'Journey ohne Verantwortliche',
  'finding.journey-unowned.title':
    '{missing, select, owner {Niemand ist für die Journey „{name}“ verantwortlich} sponsor {Niemand ist Sponsor der Journey „{name}“} other {Niemand ist verantwortlich für die Journey „{name}“ oder ihr Sponsor}}',
  'finding.journey-unowned.why':
    '{owner, select, there {{ownerName} ist dafür verantwortlich} left {{ownerName} war dafür verantwortlich und ist nicht mehr aktiv} gone {Wer dafür verantwortlich war, ist nicht mehr in der Organisation} other {Niemand ist dafür verantwortlich}}; {sponsor, select, there {{sponsorName} ist Sponsor} left {{sponsorName} war Sponsor und ist nicht mehr aktiv} gone {wer Sponsor war, ist nicht mehr in der Organisation} other {sie hat keinen Sponsor}}.{pains, plural, =0 {} one { Sie hat # kritischen Schmerzpunkt.} other { Sie hat # kritische Schmerzpunkte.}}',
  'finding.journey-unowned.fix.owner': '{owner} dafür verantwortlich machen',
  'rule.journey-unowned.says':
    'Für die Journey als Ganzes ist niemand verantwortlich, oder sie hat keinen Sponsor.',
  'rule.journey-unowned.matters':
    'Jede Abteilung kümmert sich um ihren Teil. Was dazwischen fällt, behebt niemand, wenn nicht jemand für das Ganze verantwortlich ist und jemand mit Gewicht dahintersteht.',
  'rule.journey-unowned.computed':
    'Niemand ist als verantwortlich oder als Sponsor genannt, oder wer es ist, ist nicht mehr aktiv oder nicht in der Organisation. Eine Warnung, wo Feedback in der Journey einen kritischen Schmerzpunkt findet, sonst zur Kenntnis. Eine Map ohne Touchpoints wird nicht beurteilt.',
  'rule.journey-unowned.fix':
    'Benennen Sie eine Person, die für den ganzen Weg einsteht, und eine, die entscheidet und bezahlt.',
  'rule.journey-unowned.limits':
    'Vorgeschlagen wird jemand aus der Abteilung, die für das meiste davon verantwortlich ist: die mit der meisten Arbeit, vielleicht nicht die mit dem weitesten Blick.',
} satisfies Record<keyof typeof english, string>
