import type { kpiRuleWords as english } from '../en/kpiRules.ts'

// Pieces of sentences that several findings share. `more` counts what `names` leaves out.
const names = '{names}{more, plural, =0 {} other { und # weitere}}'
const linked =
  '{touchpoints, plural, =0 {} one { Er misst # Touchpoint dieser Journey.} other { Er misst # Touchpoints dieser Journey.}}'
// A difference of percentages is counted in points.
const points = (name: string, at = ''): string =>
  `{${name}, number}{isPercent${at}, select, yes { {${name}, plural, one {Punkt} other {Punkte}}} other {{unit${at}}}}`
const child = (at: string): string =>
  `„{name${at}}“ (${points(`far${at}`, at)} {direction${at}, select, down {über} other {unter}} {way, select, ratio {diesem Ziel, {weight${at}, number, percent} des Ganzen} minimum {diesem Ziel, der niedrigste} mean {dem eigenen Ziel, Gewicht {weight${at}, number, percent}} other {dem eigenen Ziel}})`
const first = child('1')
const second = child('2')
const pulled = `{pulls, plural, =0 {} one { ${first} zieht ihn hinunter.} =2 { ${first} und ${second} ziehen ihn hinunter.} other { ${first}, ${second} und {more, number} weitere ziehen ihn hinunter.}}`
const short = `das Ziel ist {target, number}{unit}, er liegt ${points('gap')} {direction, select, down {darüber} other {darunter}}`

export const kpiRuleWords = {
  'findings.rule.kpi-incomplete': 'KPI ohne Verantwortliche, Ziel oder Messwerte',
  'finding.kpi-incomplete.title': 'KPI „{name}“ ist nicht vollständig',
  'finding.kpi-incomplete.why': `Es fehlt{owner, select, there {} other { jemand, der verantwortlich ist{owner, select, left { ({ownerName} ist nicht mehr aktiv)} gone { (wer es war, ist nicht mehr in der Organisation)} other {}}}}{target, select, no {{owner, select, there { ein Ziel} other {{readings, select, no {,} other { und}} ein Ziel}}} other {}}{readings, select, no {{owner, select, there {{target, select, no { und ein Messwert} other { ein Messwert}}} other { und ein Messwert}}} other {}}.${linked}`,
  'finding.kpi-incomplete.fix.owner': '{owner} dafür verantwortlich machen',
  'rule.kpi-incomplete.says': 'Diesem KPI fehlen Verantwortliche, ein Ziel oder Messwerte.',
  'rule.kpi-incomplete.matters':
    'Eine Zahl, für die niemand verantwortlich ist, verbessert niemand. Ohne Ziel weiß niemand, ob sie gut ist, ohne Messwerte ist sie nur ein Name.',
  'rule.kpi-incomplete.computed':
    'Niemand ist als verantwortlich genannt, oder wer es ist, ist nicht mehr aktiv oder nicht in der Organisation; oder es gibt kein Ziel; oder keinen Messwert. Ein KPI, der aus anderen besteht, braucht keine eigenen Messwerte. Eine Warnung, wo er einen Touchpoint misst, an dem es wehtut, sonst zur Kenntnis.',
  'rule.kpi-incomplete.fix':
    'Benennen Sie eine verantwortliche Stelle, vereinbaren Sie ein Ziel, und tragen Sie Messwerte ein oder importieren Sie sie. Löschen Sie einen KPI, den nie jemand messen wird.',
  'rule.kpi-incomplete.limits':
    'Er weiß nicht, ob das Ziel ein gutes ist oder ob jemand die Messwerte ansieht.',

  'findings.rule.kpi-off-target': 'KPI nicht im Ziel',
  'finding.kpi-off-target.title': 'KPI „{name}“ verfehlt sein Ziel',
  'finding.kpi-off-target.why.reading': `Am {date} war er {value, number}{unit}{n, plural, =0 {} other { (n = {n, number}{few, select, yes {, wenige Antworten} other {}})}}; ${short}.{differs, select, yes { Was darunter steht, ergibt {rolled, number}{unit}.} other {}}${pulled}`,
  'finding.kpi-off-target.why.children': `Was darunter steht, ergibt {value, number}{unit}; ${short}.${pulled}`,
  'rule.kpi-off-target.says':
    'Der neueste Messwert dieses KPIs ist schlechter als sein Ziel; und welche der KPIs darunter ihn hinunterziehen.',
  'rule.kpi-off-target.matters':
    'Die Zahl oben sagt, dass etwas nicht stimmt, die darunter sagen, wo man beginnt.',
  'rule.kpi-off-target.computed':
    'Der Messwert mit dem neuesten Datum gegen das Ziel, in der Richtung des KPIs; ohne Messwert das, was die KPIs darunter ergeben. Zug: bei einem gewichteten Mittel Gewicht × Abstand des KPIs zu seinem eigenen Ziel, bei einer Summe dieser Abstand, bei einem Verhältnis sein Anteil an den Nennern × sein Abstand zum übergeordneten Ziel, bei einem Minimum der kleinste. Die stärksten werden mit ihrem Abstand zu diesem Ziel genannt. Kritisch bei einem KPI des Unternehmens mit einem Messwert aus genug Antworten, wo es Kunden sicher wehtut an einem Touchpoint, den er oder einer davon misst, und keine Maßnahme dafür offen oder in Arbeit ist. Sonst eine Warnung.',
  'rule.kpi-off-target.fix':
    'Beginnen Sie, wo der Zug am stärksten ist. Ist das Ziel unerreichbar oder überholt, vereinbaren Sie ein anderes.',
  'rule.kpi-off-target.limits':
    'Ein Messwert kann zufällig abweichen: Messwerte haben hier kein Intervall. Er nennt, was rechnerisch fehlt, nicht warum. Was unten fehlt, muss nicht ergeben, was oben fehlt: Der eigene Messwert kann anders sein als das, was sie ergeben, und ihre Ziele müssen nicht sein Ziel ergeben. Nur die KPIs direkt darunter werden genannt.',

  'findings.rule.kpi-outside-tree': 'KPI außerhalb des Baums',
  'finding.kpi-outside-tree.title': 'KPI „{name}“ führt zu keinem KPI des Unternehmens',
  'finding.kpi-outside-tree.why.loose': `Er steht unter keinem anderen KPI.${linked}{paid, plural, =0 {} one { # Bonus richtet sich danach.} other { # Boni richten sich danach.}}`,
  'finding.kpi-outside-tree.why.root': `Er ist die Spitze eines eigenen Baums mit {below, plural, one {# KPI} other {# KPIs}} darunter und kein KPI des Unternehmens.${linked}{paid, plural, =0 {} one { # Bonus richtet sich danach.} other { # Boni richten sich danach.}}`,
  'rule.kpi-outside-tree.says': 'Diesen KPI zu verbessern verbessert keinen KPI des Unternehmens.',
  'rule.kpi-outside-tree.matters':
    'Eine Zahl, die nirgends hinführt, wird um ihrer selbst willen erfüllt und zieht vielleicht gegen das, was das Unternehmen will.',
  'rule.kpi-outside-tree.computed':
    'Vom KPI nach oben kommt keiner der Ebene „Unternehmen“, und er ist selbst keiner. Nur der oberste eines solchen Baums wird genannt. Wo kein KPI diese Ebene hat, nur die, die ganz allein neben einem Baum stehen.',
  'rule.kpi-outside-tree.fix':
    'Sagen Sie, zu welchem KPI er beiträgt, mit einem Gewicht, oder geben Sie ihm die Ebene „Unternehmen“. Oder fragen Sie, ob ihn jemand braucht.',
  'rule.kpi-outside-tree.limits':
    'Manche Zahlen werden für das Gesetz oder die Sicherheit geführt und brauchen keinen Platz im Baum.',

  'findings.rule.kpi-cycle': 'KPIs im Kreis',
  'finding.kpi-cycle.title':
    '{count, plural, one {KPI „{name}“ steht unter sich selbst} other {# KPIs stehen im Kreis untereinander}}',
  'finding.kpi-cycle.why.one':
    'Er ist sich selbst übergeordnet, also lässt sich nichts darüber aus ihm berechnen.',
  'finding.kpi-cycle.why.several': `Von jedem davon führt der Weg nach oben zu ihm zurück: ${names}. Keiner von ihnen lässt sich aus denen darunter berechnen.`,
  'finding.kpi-cycle.fix.top': '„{name}“ zur Spitze machen',
  'rule.kpi-cycle.says': 'Diese KPIs sind einander im Kreis übergeordnet.',
  'rule.kpi-cycle.matters':
    'Zahlen im Kreis ergeben zusammen nichts, und was darunter steht, ist für den Baum verloren.',
  'rule.kpi-cycle.computed':
    'Von einem KPI nach oben kommt man zu ihm zurück. Ein Befund für jeden Kreis.',
  'rule.kpi-cycle.fix':
    'Nehmen Sie dem obersten den übergeordneten KPI weg. Das wird angeboten, wo einer allein steht oder nur einer die Ebene „Unternehmen“ hat.',
  'rule.kpi-cycle.limits':
    'Der Editor lehnt Kreise ab; zwei zusammengeführte Änderungen können trotzdem einen ergeben.',

  'findings.rule.kpi-weights': 'Gewichte, die nicht 1 ergeben',
  'finding.kpi-weights.title': 'Die Gewichte unter KPI „{name}“ gehen nicht auf',
  'finding.kpi-weights.why.full': `{missing, plural, one {„{names}“ hat kein Gewicht} other {# KPIs haben kein Gewicht (${names})}}; die übrigen ergeben schon 1.`,
  'finding.kpi-weights.why.sum': `{count, plural, one {Das Gewicht von # KPI} other {Die Gewichte von # KPIs}} darunter {count, plural, one {ist} other {ergeben}} {sum, number} statt 1{missing, plural, =0 {} one {; # fehlt} other {; # fehlen}}{negative, plural, =0 {} one {; # liegt unter 0} other {; # liegen unter 0}}: ${names}.`,
  'finding.kpi-weights.fix.scale': 'Gewichte auf die Summe 1 bringen',
  'finding.kpi-weights.fix.rest':
    '{count, plural, one {„{name}“ das Gewicht {part, number} geben} other {Jedem der # ohne Gewicht {part, number} geben}}',
  'finding.kpi-weights.fix.share':
    'Gewichte neu verteilen, mit gleichem Teil für {count, plural, one {„{name}“} other {jeden der # ohne Gewicht}}',
  'rule.kpi-weights.says':
    'Die KPIs unter diesem sind gewichtet, und die Gewichte ergeben nicht 1.',
  'rule.kpi-weights.matters':
    'Das Mittel lässt sich nicht berechnen, und niemand kann sagen, wie viel jeder Teil zählt.',
  'rule.kpi-weights.computed':
    'Der KPI ist ein gewichtetes Mittel, und die Gewichte darunter ergeben nicht 1, auf 0,001 genau; oder eines fehlt oder liegt unter 0. Eine Warnung bei einem KPI des Unternehmens, sonst zur Kenntnis.',
  'rule.kpi-weights.fix':
    'Vereinbaren Sie Gewichte. Auf die Summe gebracht, behalten sie ihr Verhältnis; wer keines hat, bekommt gleiche Teile dessen, was die anderen übrig lassen. Wo sie nichts übrig lassen, wird alles neu verteilt: Wer keines hat, bekommt einen gleichen Teil, die anderen behalten ihr Verhältnis.',
  'rule.kpi-weights.limits': 'Dass sie 1 ergeben, macht sie nicht zu den richtigen.',

  'findings.rule.kpi-definitions': 'KPIs, die sich nicht vergleichen lassen',
  'finding.kpi-definitions.title': 'Was unter KPI „{name}“ steht, lässt sich nicht zusammenfassen',
  'finding.kpi-definitions.why': `Darunter stehen ${names}.{unit, select, yes { Ihre Einheiten sind verschieden ({units}).} other {}}{method, select, yes { Sie werden mit verschiedenen Methoden gemessen.} other {}}{scale, select, yes { Ihre Skalen sind verschieden.} other {}}{positive, select, yes { Was als positive Antwort zählt, ist verschieden.} other {}}{direction, select, yes { Bei manchen ist mehr besser, bei anderen weniger.} other {}}`,
  'rule.kpi-definitions.says':
    'Dieser KPI soll aus anderen bestehen, deren Definitionen verschieden sind.',
  'rule.kpi-definitions.matters':
    'Ein Mittel aus Minuten und Prozenten, oder aus zwei Arten von Bewertungen, ist eine Zahl ohne Bedeutung.',
  'rule.kpi-definitions.computed':
    'Die KPIs darunter unterscheiden sich in Einheit, Methode, Richtung, Skala oder darin, was als positiv zählt. Wo einer nichts sagt, ist es unbekannt und nicht verschieden; ohne Richtung gilt „höher“. Eine Warnung bei einem KPI des Unternehmens, sonst zur Kenntnis.',
  'rule.kpi-definitions.fix':
    'Berichtigen Sie eine falsche Definition. Sind sie wirklich verschieden, fassen Sie nur gleiche zusammen, oder sagen Sie, dass dieser KPI nichts zusammenfasst.',
  'rule.kpi-definitions.limits':
    'Einheiten werden Buchstabe für Buchstabe verglichen: „min“ und „Minuten“ sind verschieden. Zwei Fragen mit derselben Skala können trotzdem nach Verschiedenem fragen.',
} satisfies Record<keyof typeof english, string>
