import type { payRuleWords as english } from '../en/payRules.ts'

// Pieces of sentences that several findings share. `more` counts what `names` leaves out.
const names = '{names}{more, plural, =0 {} other { und # weitere}}'
const paidOn =
  '{one} wird zu {oneWeight, number, percent} nach „{oneKpi}“ bezahlt{oneGiven, select, no { (kein Gewicht angegeben)} other {}}, {other} zu {otherWeight, number, percent} nach „{otherKpi}“{otherGiven, select, no { (kein Gewicht angegeben)} other {}}.'
const passing =
  '{visits, plural, =0 {} one { # Kunde kommt dort im Monat vorbei.} other { # Kunden kommen dort im Monat vorbei.}}{others, plural, =0 {} one { Ebenso # weiteres Paar von Verantwortlichen dort.} other { Ebenso # weitere Paare von Verantwortlichen dort.}}'
const entered = `${paidOn} {mutual, select, yes {Jeder der beiden schadet dem anderen, wenn er besser wird} other {Der erste schadet dem zweiten, wenn er besser wird}}, wie hier jemand eingetragen hat.${passing}`
const kept = `${paidOn} Es wurde vorgeschlagen: {mutual, select, yes {Jeder der beiden schadet dem anderen, wenn er besser wird} other {Der erste schadet dem zweiten, wenn er besser wird}}; niemand hat es bestätigt.${passing}`
const readings = `${paidOn} Wenn einer besser wird, wird der andere oft schlechter: Rangkorrelation {rho, number} ({low, number} bis {high, number}) über {n, number} Monate. Aus Messwerten vorgeschlagen; niemand hat es bestätigt.${passing}`
const knownPair = `${paidOn} Von diesen beiden ist aus vielen Unternehmen bekannt, dass sie gegeneinander wirken; hier hat es niemand bestätigt.${passing}`
// Customers' comments at several touchpoints together.
const said =
  '{saidN, plural, =0 {} one { Von # Kommentar dort ist {saidShare, number, percent} negativ ({saidLowPercent, number}–{saidHigh, number, percent}, wenige Kommentare).} other { Von # Kommentaren dort sind {saidShare, number, percent} negativ ({saidLowPercent, number}–{saidHigh, number, percent}{few, select, yes {, wenige Kommentare} other {}}).}}{complaints, plural, =0 {} one { # Beschwerde spricht {places, plural, one {davon} other {von ihnen}}.} other { # Beschwerden sprechen {places, plural, one {davon} other {von ihnen}}.}}{places, plural, =0 {} one {} other { Sie sind an jedem von # Touchpoints einmal gezählt.}}'
const owns = `{touchpoints, plural, =0 { In dieser Journey für nichts verantwortlich.} one { Verantwortlich für „{names}“.} other { Verantwortlich für # Touchpoints: ${names}.}}${said}`
const alignment =
  '„{kpi}“ war am {date} bei {value, number}{unit}{answers, plural, =0 {} other { (n = {answers, number})}}, das Ziel ist {target, number}{unit}.'
const hurtsAt = `{keepers, plural, one {An dem Touchpoint, der es halten soll, tut es weh: ${names}.} other {Von # Touchpoints, die es halten sollen, tut es an {hurting, plural, one {# weh} other {# weh}}: ${names}.}}${said}`

export const payRuleWords = {
  'findings.rule.pay-conflict': 'Gegeneinander bezahlt',
  'finding.pay-conflict.title': '{one} und {other} werden bei „{start}“ gegeneinander bezahlt',
  'finding.pay-conflict.why.entered': entered,
  'finding.pay-conflict.why.kept': kept,
  'finding.pay-conflict.why.readings': readings,
  'finding.pay-conflict.why.known': knownPair,
  'rule.pay-conflict.says':
    'Zwei, die sich diesen Touchpoint teilen, werden nach KPIs bezahlt, von denen einer schlechter wird, wenn der andere besser wird.',
  'rule.pay-conflict.matters':
    'Jeder tut, wofür er bezahlt wird, und die Kunden bekommen den Streit. Kein Prozess heilt, was Vergütung auseinanderreißt.',
  'rule.pay-conflict.computed':
    'Alle, die bei dem Touchpoint verantwortlich oder ausführend sind, nach ihren eigenen Boni, sonst nach denen ihrer Abteilung; wer nach demselben Plan bezahlt wird, ist in keinem Konflikt. Einer verbessert einen KPI, der einem KPI des anderen schadet: Jemand hat es so eingetragen, oder es wird aus mindestens 12 Monaten Messwerten vorgeschlagen oder weil die beiden ein bekanntes Paar sind. Wo mehrere Paare so bezahlt werden, wird das mit den meisten Kunden im Monat × beiden Anteilen der Vergütung genannt. Eine Warnung, wo es eingetragen wurde, kritisch, wo es Kunden dort sicher wehtut und keine Maßnahme dafür offen oder in Arbeit ist, zur Kenntnis, wo es nur vorgeschlagen ist. Bei mehr als 2.000 Paaren von KPIs wird nichts vorgeschlagen.',
  'rule.pay-conflict.fix':
    'Bezahlen Sie beide nach einer gemeinsamen Scorecard, erfüllt oder nicht erfüllt, oder nehmen Sie eine der beiden Zahlen aus der Vergütung.',
  'rule.pay-conflict.limits':
    'Er sieht Boni, die eingetragen wurden, keine privat vereinbarten. Dass zwei Messwerte gemeinsam laufen, sagt nicht, dass einer den anderen verursacht; von Paaren, die nichts miteinander zu tun haben, wird auch eines von zwanzig vorgeschlagen.',

  'findings.rule.pay-conflict-handoff': 'Über eine Übergabe hinweg gegeneinander bezahlt',
  'finding.pay-conflict-handoff.title':
    '{one} und {other} werden von „{start}“ zu „{end}“ gegeneinander bezahlt',
  'finding.pay-conflict-handoff.why.entered': entered,
  'finding.pay-conflict-handoff.why.kept': kept,
  'finding.pay-conflict-handoff.why.readings': readings,
  'finding.pay-conflict-handoff.why.known': knownPair,
  'rule.pay-conflict-handoff.says':
    'Kunden gehen von einer verantwortlichen Stelle zu einer anderen, und wonach die eine bezahlt wird, wird schlechter, wenn das der anderen besser wird.',
  'rule.pay-conflict-handoff.matters':
    'Was die erste verspricht oder liegen lässt, dafür zahlt die zweite, und die Kunden dazwischen auch.',
  'rule.pay-conflict-handoff.computed':
    'Wie bei einem Konflikt an einem Touchpoint, für die Verantwortlichen zweier Touchpoints, zwischen denen Kunden gehen, in welcher Richtung auch immer. Besuche sind die des ersten Touchpoints × der Anteil, der diesen Weg geht.',
  'rule.pay-conflict-handoff.fix':
    'Bezahlen Sie beide nach einer gemeinsamen Scorecard, erfüllt oder nicht erfüllt, oder bezahlen Sie die übergebende Stelle nach dem, was aus den Kunden wird.',
  'rule.pay-conflict-handoff.limits':
    'Wo keine Verbindungen gezeichnet sind, führt jeder Touchpoint zu allen des nächsten Schritts. Er sieht eingetragene Boni und Einflüsse zwischen KPIs, die bekannt oder vorgeschlagen sind.',

  'findings.rule.paid-against-customer': 'Gegen die Kunden bezahlt',
  'finding.paid-against-customer.title': '{payee} wird für das bezahlt, was Kunden schadet',
  'finding.paid-against-customer.why.kpi': `{payee} wird {hasWeight, select, yes {zu {weight, number, percent} } other {}}nach „{kpi}“ bezahlt, und hier ist eingetragen, dass das Kunden schadet.${owns}`,
  'finding.paid-against-customer.why.any': `{payee} hat einen Bonus{hasWeight, select, yes { von {weight, number, percent}} other {}}, und hier ist eingetragen, dass er Kunden schadet.${owns}`,
  'rule.paid-against-customer.says':
    'Jemand verdient mehr, wenn es Kunden schlechter geht, und die Organisation sagt es selbst.',
  'rule.paid-against-customer.matters':
    'Menschen tun, wofür sie bezahlt werden. Solange die Vergütung bleibt, bleibt der Schmerz.',
  'rule.paid-against-customer.computed':
    'Der Bonus ist als schädlich für Kunden gekennzeichnet, und wer ihn bekommt, ist noch da. Kommentare sind die an den Touchpoints, für die er verantwortlich ist; bei einer Abteilung auch die ihrer Personen ohne eigene Boni. Ein Kommentar zu zweien davon zählt bei beiden. Eine Warnung; kritisch, wo es Kunden an einem davon sicher wehtut und keine Maßnahme dafür offen oder in Arbeit ist; zur Kenntnis, wo er in dieser Journey für nichts verantwortlich ist.',
  'rule.paid-against-customer.fix':
    'Ändern Sie den Bonus: Bezahlen Sie nach dem, was Kunden davon haben, oder nach einer Scorecard gemeinsam mit denen, die jetzt dafür zahlen.',
  'rule.paid-against-customer.limits':
    'Die Kennzeichnung ist jemandes Urteil, keine Messung. Dass Kunden dort unzufrieden sind, kann andere Gründe haben.',

  'findings.rule.pay-without-customer': 'Nach nichts bezahlt, das Kunden erreicht',
  'finding.pay-without-customer.title': 'Nichts, wonach {payee} bezahlt wird, führt zu Kunden',
  'finding.pay-without-customer.why': `{count, plural, =0 {Wonach {payee} bezahlt wird, nennt keinen KPI und führt nicht} one {{payee} wird nach ${names} bezahlt, und das führt nicht} other {{payee} wird nach ${names} bezahlt, und keiner davon führt}} zu „{company}“{moreCompany, plural, =0 {} one { oder einem anderen KPI, den Kunden beantworten} other { oder # anderen KPIs, die Kunden beantworten}}.{touchpoints, plural, =0 {} one { Verantwortlich für # Touchpoint.} other { Verantwortlich für # Touchpoints.}}`,
  'rule.pay-without-customer.says':
    'Keiner der KPIs, nach denen diese Abteilung oder Person bezahlt wird, führt zu dem, was Kunden über das Unternehmen sagen.',
  'rule.pay-without-customer.matters':
    'Wer nichts gewinnt, wenn es Kunden besser geht, stellt etwas anderes voran, und das ist niemandem vorzuwerfen.',
  'rule.pay-without-customer.computed':
    'Von jedem KPI, nach dem sie bezahlt werden, kommt im Baum nach oben kein KPI der Ebene „Unternehmen“, den Kunden beantworten: NPS, Zufriedenheit, Aufwand, Markentreue oder eine eigene Frage. Nur gesagt, wo es einen solchen KPI gibt. Eine Warnung, wo sie in dieser Journey verantwortlich sind, sonst zur Kenntnis.',
  'rule.pay-without-customer.fix':
    'Nehmen Sie einen KPI in die Vergütung auf, den Kunden beantworten, oder ordnen Sie die vorhandenen im Baum dort ein, wo sie hingehören.',
  'rule.pay-without-customer.limits':
    'Er folgt dem Baum, wie er eingetragen ist. Was ohne Bonus hier bezahlt wird, sieht er nicht.',

  'findings.rule.paid-for-winning': 'Für Gewinnen bezahlt, nicht für Halten',
  'finding.paid-for-winning.title':
    'Bezahlt wird in dieser Journey für das Gewinnen von Kunden, nicht für das Halten',
  'finding.paid-for-winning.why.some': `Von der variablen Vergütung von {plans, plural, one {# Verantwortlichen} other {# Verantwortlichen}} dieser Journey, jede gleich gezählt, gilt {win, number, percent} dem Gewinnen von Kunden und {keep, number, percent} dem Halten: das {times, number}-Fache. Für Gewinnen bezahlt: ${names}.`,
  'finding.paid-for-winning.why.none': `Von der variablen Vergütung von {plans, plural, one {# Verantwortlichen} other {# Verantwortlichen}} dieser Journey, jede gleich gezählt, gilt {win, number, percent} dem Gewinnen von Kunden und nichts dem Halten. Für Gewinnen bezahlt: ${names}.`,
  'rule.paid-for-winning.says':
    'Wer für diese Journey verantwortlich ist, wird viel mehr für das Gewinnen von Kunden bezahlt als für das Halten.',
  'rule.paid-for-winning.matters':
    'Vorn kommen neue Kunden herein, während die vorhandenen hinten gehen, und das Unternehmen bezahlt beides.',
  'rule.paid-for-winning.computed':
    'Die Gewichte der Boni, die auf Gewinnen und auf Halten zielen, über die Vergütung aller, die für einen Touchpoint dieser Journey verantwortlich sind; die Vergütung einer Abteilung zählt einmal. Boni ohne Gewicht teilen sich, was die anderen übrig lassen. Es gilt, wo Gewinnen mehr als das doppelte Gewicht von Halten hat.',
  'rule.paid-for-winning.fix':
    'Legen Sie Gewicht auf das Halten: Bezahlen Sie, wer Kunden gewinnt, auch danach, ob sie bleiben.',
  'rule.paid-for-winning.limits':
    'Er zählt Anteile der variablen Vergütung, kein Geld: Ein Anteil an einem großen Bonus zählt wie derselbe Anteil an einem kleinen. Boni, die nicht sagen, worauf sie zielen, zählen für keines.',

  'findings.rule.promise-unkept': 'Versprechen, das nichts hält',
  'finding.promise-unkept.title': 'Nichts hält hier das Versprechen „{promise}“',
  'finding.promise-unkept.why':
    'Die Marke verspricht es, und {touchpoints, plural, one {der eine Touchpoint} other {keiner der # Touchpoints}} dieser Journey ist {touchpoints, plural, one {nicht } other {}}dafür genannt, es zu halten.',
  'finding.promise-unkept.fix.link': '„{touchpoint}“ hält es',
  'rule.promise-unkept.says':
    'Die Marke verspricht es, und kein Touchpoint dieser Journey hält es.',
  'rule.promise-unkept.matters':
    'Was die Marke verspricht und niemand erbringt, enttäuscht gerade die Kunden, die daran geglaubt haben.',
  'rule.promise-unkept.computed':
    'Kein Touchpoint auf der Map ist mit dem Versprechen verknüpft. Nur gesagt, wo die Map Touchpoints hat.',
  'rule.promise-unkept.fix':
    'Nennen Sie den Touchpoint, der es halten soll. Einer wird angeboten, wo sein Name oder seine Wörter im Versprechen stehen, mehr als die jedes anderen. Oder versprechen Sie es nicht mehr.',
  'rule.promise-unkept.limits':
    'Er sieht nur diese Journey an: Eine andere hält das Versprechen vielleicht. Eine Verknüpfung sagt, wer es halten soll, nicht, dass es gehalten wird.',

  'findings.rule.promise-broken': 'Versprechen gebrochen',
  'finding.promise-broken.title': 'Das Versprechen „{promise}“ wird nicht gehalten',
  'finding.promise-broken.why.feedback': hurtsAt,
  'finding.promise-broken.why.alignment': `Kunden wurden gefragt: ${alignment}`,
  'finding.promise-broken.why.both': `${hurtsAt} ${alignment}`,
  'rule.promise-broken.says':
    'Es tut Kunden weh, wo dieses Versprechen gehalten werden soll, oder ihre Antworten zum Versprechen verfehlen das Ziel.',
  'rule.promise-broken.matters':
    'Ein gebrochenes Versprechen kostet mehr als keines: Den Kunden wurde gesagt, dass sie es erwarten sollen.',
  'rule.promise-broken.computed':
    'Feedback sagt nach demselben Test wie beim Schmerzpunkt, dass es an einem Touchpoint wehtut, der das Versprechen hält; oder ein KPI eines solchen Touchpoints mit der Methode „Markentreue“ verfehlt sein Ziel. Der Anteil ist der aller Kommentare an allen Touchpoints, die es halten, zusammengezählt; ein Kommentar zu zweien davon zählt bei beiden. Kritisch, wo es Kunden sicher wehtut und keine Maßnahme dafür offen oder in Arbeit ist, sonst eine Warnung.',
  'rule.promise-broken.fix':
    'Beheben Sie, was an den genannten Touchpoints wehtut, oder versprechen Sie, was sich halten lässt.',
  'rule.promise-broken.limits':
    'Dort kann es Kunden aus Gründen wehtun, die mit dem Versprechen nichts zu tun haben; nur eine Frage nach dem Versprechen selbst sagt es.',

  'findings.rule.one-sided-actions': 'Einseitige Chancen',
  'finding.one-sided-actions.title':
    '{missing, plural, one {# Art von Chance, an die niemand gedacht hat} other {# Arten von Chancen, an die niemand gedacht hat}}',
  'finding.one-sided-actions.why':
    'Von {count, number} Chancen betreffen so viele Menschen: {people, number}, Abläufe: {process, number}, Regeln: {policy, number}, Technik: {technology, number}, eine Übergabe: {handoff, number}.',
  'rule.one-sided-actions.says':
    'Was das Team tun könnte, ist nur von einigen Arten: Nichts davon betrifft Menschen, Abläufe, Regeln, Technik oder eine Übergabe.',
  'rule.one-sided-actions.matters':
    'Teams suchen Abhilfe, wo sie zu Hause sind. Ein Werkzeug behebt keine Regel, die das Helfen verbietet, und eine Schulung keine Übergabe, für die niemand verantwortlich ist.',
  'rule.one-sided-actions.computed':
    'Die Chancen dieser Journey nach ihrer Art. Gesagt, wo mindestens drei eine haben und eine Art keine hat.',
  'rule.one-sided-actions.fix':
    'Gehen Sie die Schmerzpunkte noch einmal durch, und fragen Sie nach jeder der fünf. Lassen Sie es, wo wirklich nichts zu tun ist.',
  'rule.one-sided-actions.limits':
    'Chancen ohne Art werden nicht gezählt. Nicht jede Journey braucht alle fünf.',

  'threshold.pay-conflict.pairs': 'Paare von KPIs, über denen nichts vorgeschlagen wird',
  'threshold.paid-for-winning.times': 'Vielfaches des Gewichts auf Halten',
  'threshold.one-sided-actions.opportunities': 'Nötige Chancen mit einer Art',
} satisfies Record<keyof typeof english, string>
