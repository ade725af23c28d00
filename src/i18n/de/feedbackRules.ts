import type { feedbackRuleWords as english } from '../en/feedbackRules.ts'
import { harmWords } from './harmWords.ts'

// Pieces of sentences that several findings share.
const negativeInAll = `{harm, plural, =0 {} other { Im Feedback stehen ${harmWords()}.}}`
const inFirst =
  '{firstShare, number, percent} von {firstN, plural, one {# Kommentar} other {# Kommentaren}} ({firstLowPercent, number}–{firstHigh, number, percent})'
const inLast =
  '{lastShare, number, percent} von {lastN, plural, one {# Kommentar} other {# Kommentaren}} ({lastLowPercent, number}–{lastHigh, number, percent})'
const atEnd =
  '{endShare, number, percent} von {endN, plural, one {# Kommentar} other {# Kommentaren}} negativ ({endLowPercent, number}–{endHigh, number, percent})'
const onOthers =
  '{otherShare, number, percent} von {otherN, number} ({otherLowPercent, number}–{otherHigh, number, percent})'
const ofCustomers =
  '{customersShare, number, percent} von {customersN, plural, one {# Kundenkommentar ist} other {# Kundenkommentaren sind}} negativ ({customersLowPercent, number}–{customersHigh, number, percent})'
const ofEmployees =
  '{employeesShare, number, percent} von {employeesN, number} von Mitarbeitenden ({employeesLowPercent, number}–{employeesHigh, number, percent})'

export const feedbackRuleWords = {
  'findings.rule.pain-without-action': 'Schmerzpunkt ohne Maßnahme',
  'finding.pain-without-action.title': 'Niemand tut etwas gegen „{pain}“',
  'finding.pain-without-action.why.opportunity': `Er ist als Schmerzpunkt bei „{place}“ angenommen, und keine Chance nennt ihn.${negativeInAll}`,
  'finding.pain-without-action.why.action': `Er ist als Schmerzpunkt bei „{place}“ angenommen; die Chance „{opportunity}“ nennt ihn, hat aber keine Maßnahme.${negativeInAll}`,
  'finding.pain-without-action.why.dropped': `Er ist als Schmerzpunkt bei „{place}“ angenommen; die Chance „{opportunity}“ nennt ihn, aber jede Maßnahme dafür wurde fallen gelassen.${negativeInAll}`,
  'finding.pain-without-action.fix.opportunity': 'Eine Chance dafür hinzufügen',
  'finding.pain-without-action.fix.action':
    'Maßnahme „{title}“{hasOwner, select, yes { für {owner}} other {}} hinzufügen',
  'rule.pain-without-action.says':
    'Das Team hat diesen Schmerzpunkt angenommen, und keine Maßnahme dafür ist offen, in Arbeit oder erledigt.',
  'rule.pain-without-action.matters':
    'Ein Schmerz, den alle sehen und an dem niemand arbeitet, tut Kunden weiter weh und sagt dem Team, dass die Map nichts ändert.',
  'rule.pain-without-action.computed':
    'Ein angenommener Schmerzpunkt, der auf der Map steht, ohne eine Chance, die ihn nennt, oder mit Chancen, die nur fallen gelassene Maßnahmen haben. Kritisch, wo Feedback nach demselben Test wie beim Schmerzpunkt sicher sagt, dass es dort wehtut, sonst eine Warnung.',
  'rule.pain-without-action.fix':
    'Fügen Sie eine Chance hinzu und zu ihr eine Maßnahme mit einer verantwortlichen Person und einem Tag. Oder verwerfen Sie den Schmerzpunkt, wenn das Unternehmen damit leben will.',
  'rule.pain-without-action.limits':
    'Er sieht nur, was hier aufgeschrieben ist, nicht Arbeit, die anderswo läuft. Eine erledigte Maßnahme zählt, ob sie half oder nicht.',

  'findings.rule.action-late': 'Maßnahme überfällig oder ohne Verantwortliche',
  'finding.action-late.title':
    '{state, select, late {„{title}“ ist überfällig} other {Niemand macht „{title}“}}',
  'finding.action-late.why.late':
    'Sie war am {due} fällig und ist nicht erledigt.{reason, select, active { {owner} ist dafür verantwortlich.} left { {owner} war dafür verantwortlich und ist nicht mehr aktiv.} gone { Wer dafür verantwortlich war, ist nicht mehr in der Organisation.} other { Niemand ist dafür verantwortlich.}}',
  'finding.action-late.why.unowned':
    '{reason, select, left {{owner} war für diese Maßnahme verantwortlich und ist nicht mehr aktiv.} gone {Wer für diese Maßnahme verantwortlich war, ist nicht mehr in der Organisation.} other {Für diese Maßnahme ist niemand verantwortlich.}}',
  'rule.action-late.says': 'Diese Maßnahme ist überfällig, oder niemand ist verantwortlich.',
  'rule.action-late.matters':
    'Eine Maßnahme ohne Verantwortliche ist ein Wunsch. Eine überfällige wartet entweder auf etwas oder wurde aufgegeben, und niemand hat es gesagt.',
  'rule.action-late.computed':
    'Die Maßnahme ist offen oder in Arbeit, und ihr Tag ist vorbei, oder niemand ist verantwortlich, oder wer es ist, ist nicht mehr aktiv oder nicht in der Organisation.',
  'rule.action-late.fix':
    'Fragen Sie nach: erledigt, fallen gelassen oder ein neuer Tag? Ist niemand verantwortlich: Geben Sie sie der Stelle, die dort verantwortlich ist, wo es wehtut.',
  'rule.action-late.limits':
    'Tage werden mit dem heutigen auf diesem Gerät verglichen. Eine Maßnahme ohne Tag ist nie überfällig.',

  'findings.rule.no-evidence': 'Kein Feedback',
  'finding.no-evidence.title': 'Niemand weiß, was Kunden über „{name}“ sagen',
  'finding.no-evidence.why.silent':
    'Kein Kommentar von Kunden spricht davon, obwohl Feedback von anderen Touchpoints spricht.{employees, plural, =0 {} one { # Kommentar von Mitarbeitenden tut es.} other { # Kommentare von Mitarbeitenden tun es.}}',
  'finding.no-evidence.why.unscored':
    '{comments, plural, one {# Kommentar spricht} other {# Kommentare sprechen}} davon, aber keiner enthält eine Stimmung oder Bewertung.',
  'rule.no-evidence.says': 'Kein Kommentar sagt, ob Kunden hier gut bedient werden.',
  'rule.no-evidence.matters':
    'Wo niemand spricht, zeigt die Map, was das Unternehmen glaubt. Schweigen ist kein Lob.',
  'rule.no-evidence.computed':
    'Kein Kommentar von Kunden mit einer Stimmung oder Bewertung spricht von diesem Touchpoint, während Kommentare von anderen dieser Journey sprechen. Wo kein Feedback von irgendeinem spricht, wird nichts gesagt.',
  'rule.no-evidence.fix':
    'Ergänzen Sie die Wörter, die Kunden dafür verwenden, importieren Sie Feedback, das dort erfragt wurde, oder fragen Sie einige Kunden.',
  'rule.no-evidence.limits':
    'Kommentare werden über Wörter gefunden: Kunden können in Wörtern davon sprechen, die noch niemand ergänzt hat.',

  'findings.rule.few-comments': 'Wenige Kommentare',
  'finding.few-comments.title': 'Wenige Kommentare sprechen von „{name}“',
  'finding.few-comments.why.share':
    '{k, number} von {n, plural, one {# Kommentar ist} other {# Kommentaren sind}} negativ: als Anteil alles zwischen {lowPercent, number} und {high, number, percent}.{complaints, plural, =0 {} one { Außerdem spricht # Beschwerde davon.} other { Außerdem sprechen # Beschwerden davon.}} Ab {enough, number} Kommentaren ist der Anteil mehr als ein Hinweis.',
  'finding.few-comments.why.complaints':
    '{complaints, plural, one {# Beschwerde spricht} other {# Beschwerden sprechen}} davon, und sonst nichts. Ab {enough, number} Kommentaren ist es mehr als ein Hinweis.',
  'rule.few-comments.says':
    'So wenige Kommentare sprechen von diesem Touchpoint, dass ihre Stimmung Zufall sein kann.',
  'rule.few-comments.matters':
    'Drei verärgerte Kommentare von dreien sehen schlimmer aus als 700 von 1.000 und sagen viel weniger.',
  'rule.few-comments.computed':
    'Mindestens ein bewerteter Kommentar von Kunden spricht davon, aber weniger als der Schwellenwert, der anfangs 30 ist. Das Intervall ist das von Wilson, für 95\u00A0%.',
  'rule.few-comments.fix':
    'Suchen Sie die Wörter, die Kunden dafür verwenden, importieren Sie mehr Feedback, oder fragen Sie dort Kunden. Lesen Sie die wenigen, die es gibt.',
  'rule.few-comments.limits':
    'Auch wenige Kommentare können recht haben, und ein schwerer braucht keinen zweiten. Und genug Kommentare können von denen kommen, die gern schreiben.',

  'findings.rule.stale-evidence': 'Altes Feedback',
  'finding.stale-evidence.title': 'Was Kunden über „{name}“ sagten, ist alt',
  'finding.stale-evidence.why':
    'Das letzte von {comments, plural, one {# {kind, select, complaints {Beschwerde} other {Kommentar}}} other {# {kind, select, complaints {Beschwerden} other {Kommentaren}}}} ist vom {last}, vor mehr als {days, plural, one {# Tag} other {# Tagen}}.',
  'rule.stale-evidence.says': 'Der letzte datierte Kommentar zu diesem Touchpoint ist lange her.',
  'rule.stale-evidence.matters':
    'Was seither behoben wurde oder kaputtging, steckt nicht in den Zahlen, und sie werden weiter gezeigt.',
  'rule.stale-evidence.computed':
    'Vom letzten datierten Kommentar von Kunden, der davon spricht, bis heute sind es mehr Tage als der Schwellenwert, der anfangs 365 ist.',
  'rule.stale-evidence.fix': 'Importieren Sie neueres Feedback.',
  'rule.stale-evidence.limits':
    'Kommentare ohne Datum werden nicht angesehen, und wo keiner eines hat, wird nichts gesagt. Heute ist, was dieses Gerät dafür hält.',

  'findings.rule.few-speak': 'Viele kommen vorbei, wenige sprechen',
  'finding.few-speak.title': 'Die meisten Kunden verlassen „{name}“ schweigend',
  'finding.few-speak.why.one':
    '{comments, plural, one {# Kommentar spricht} other {# Kommentare sprechen}} davon in {days, number} Tagen, in denen etwa {visits, number} Kunden vorbeikamen: einer von {each, number}.',
  'finding.few-speak.why.several':
    'Etwa {comments, plural, one {# Kommentar} other {# Kommentare}} im Jahr {comments, plural, one {spricht} other {sprechen}} davon, jede Quelle nach ihren eigenen Tagen, und etwa {visits, number} Kunden kommen in einem Jahr vorbei: einer von {each, number}.',
  'rule.few-speak.says': 'Viele Kunden kommen hier vorbei, und kaum jemand sagt ein Wort.',
  'rule.few-speak.matters':
    'Wer schreibt, ist verärgerter oder zufriedener als alle anderen. Je mehr schweigen, desto weniger stehen die Kommentare für alle.',
  'rule.few-speak.computed':
    'Kommentare, geteilt durch die Besuche in den Tagen, die ihre Quelle umfasst (Besuche im Monat × Tage ÷ 30,4), ergeben weniger als den Schwellenwert, der anfangs 1\u00A0% ist, bei mindestens 1.000 Besuchen. Bei mehreren Quellen wird jede nach ihren eigenen Tagen auf ein Jahr hochgerechnet und mit den Besuchen eines Jahres verglichen; Quellen, die weniger als 30 Tage umfassen, bleiben weg. Beschwerden zählen neben anderen als Kommentare, aber wo mindestens so viele Beschwerden wie andere Kommentare sprechen, wird nichts gesagt. Die Kunden werden mit zwei Stellen angegeben.',
  'rule.few-speak.fix':
    'Fragen Sie eine Zufallsstichprobe derer, die vorbeikommen, mit einer einzigen Frage, oder sehen Sie an, was sie tun: gehen, wieder anrufen, wiederkommen.',
  'rule.few-speak.limits':
    'Besuche sind, was jemand eingetippt hat. Ein Kunde kann oft vorbeikommen, und Kommentare, die den Touchpoint nicht nennen, werden nicht gefunden.',

  'findings.rule.getting-worse': 'Wird schlechter',
  'finding.getting-worse.title': '„{name}“ wird schlechter',
  'finding.getting-worse.why': `Über {months, number} Monate mit Kommentaren steigt der negative Anteil: ${inFirst} im {first}, ${inLast} im {last}. Kendalls Tau ist {tau, number}, korrigiertes p höchstens {atMostP, number}.`,
  'rule.getting-worse.says': 'Von Monat zu Monat sind mehr der Kommentare negativ.',
  'rule.getting-worse.matters':
    'Eine Entwicklung lässt sich beheben, bevor sie eine Krise ist, und ihr Beginn weist auf das, was sich damals änderte.',
  'rule.getting-worse.computed':
    'Die Anteile negativer Kommentare werden Kalendermonat für Kalendermonat nach Mann und Kendall auf einen Anstieg getestet, über mindestens 6 Monate mit Kommentaren, und für das Testen vieler Touchpoints korrigiert (korrigiertes p höchstens 0,05).',
  'rule.getting-worse.fix':
    'Sehen Sie an, was sich änderte, als es begann: eine neue Version, ein Preis, ein Team, ein Lieferant. Lesen Sie die neuesten Kommentare neben den ältesten.',
  'rule.getting-worse.limits':
    'Nur die Reihenfolge der Anteile zählt, ein Monat mit wenigen Kommentaren wiegt also so viel wie einer mit vielen, und ein erster oder letzter Monat kann abgeschnitten sein. Beschwerden zählen wie andere Kommentare. Er sagt, dass es schlechter wird, nicht warum, und eine Saison sieht aus wie eine Entwicklung, bis ein Jahr vorbei ist.',

  'findings.rule.period-end': 'Schlechter am Ende des Vergütungszeitraums',
  'finding.period-end.title':
    '„{name}“ ist am Ende des {period, select, quarter {Quartals} other {Monats}} schlechter',
  'finding.period-end.why': `In den letzten 14 Tagen jedes {period, select, quarter {Quartals} other {Monats}} sind ${atEnd}; an den anderen Tagen ${onOthers}.`,
  'rule.period-end.says':
    'In den letzten 14 Tagen jedes Vergütungszeitraums sind mehr der Kommentare negativ als an anderen Tagen.',
  'rule.period-end.matters':
    'Wenn Ziele fällig sind, tun Menschen vielleicht, was bezahlt wird, und nicht, was hilft. Das zeigt sich in dem, was Kunden sagen.',
  'rule.period-end.computed':
    'Der Anteil negativer Kommentare in den letzten 14 Tagen jedes Monats oder Quartals, je nachdem, womit die Vergütungszeiträume der Organisation enden, wird gegen den der anderen Tage getestet und für das Testen vieler Touchpoints korrigiert (korrigiertes p höchstens 0,05). Beschwerden und Kommentare ohne Datum bleiben weg. Wo die Organisation nicht sagt, wann ihre Vergütungszeiträume enden, wird nichts gesagt.',
  'rule.period-end.fix':
    'Fragen Sie, wer hier nach Zeitraum bezahlt wird und wofür. Bezahlen Sie für das, was bleibt, oder über eine längere Zeit.',
  'rule.period-end.limits':
    'Es geht mit dem Ende des Zeitraums einher; anderes auch, etwa Rechnungen und Gehälter. Kommentare können Tage nach dem kommen, wovon sie sprechen.',

  'findings.rule.employees-disagree': 'Mitarbeitende und Kunden sind uneins',
  'finding.employees-disagree.title':
    '{worse, select, customers {Kunden sehen „{name}“ schlechter als Mitarbeitende} other {Mitarbeitende sehen „{name}“ schlechter als Kunden}}',
  'finding.employees-disagree.why': `${ofCustomers}, und ${ofEmployees}: ein Abstand von {gap, plural, one {# Punkt} other {# Punkten}} ({gapLow, number} bis {gapHigh, number}).`,
  'rule.employees-disagree.says':
    'Mitarbeitende sprechen in anderer Stimmung von diesem Touchpoint als Kunden.',
  'rule.employees-disagree.matters':
    'Wo es Kunden wehtut und Mitarbeitende es nicht sehen, behebt es niemand. Wo Mitarbeitende es schlechter sehen, gleichen sie vielleicht etwas aus, das Kunden noch nicht spüren.',
  'rule.employees-disagree.computed':
    'Der Anteil negativer Kommentare von Kunden, ohne Beschwerden, wird gegen den von Mitarbeitenden getestet, mit mindestens 5 Kommentaren von Mitarbeitenden, und für das Testen vieler Touchpoints korrigiert (korrigiertes p höchstens 0,05). Eine Warnung, wo Kunden es schlechter sehen, sonst zur Kenntnis.',
  'rule.employees-disagree.fix':
    'Zeigen Sie jeder Seite, was die andere sagt, und lassen Sie die erzählen, die dort arbeiten, was Kunden nicht wissen können.',
  'rule.employees-disagree.limits':
    'Mitarbeitende und Kunden werden Verschiedenes gefragt, und eine Frage kann die Stimmung setzen. Wenige Mitarbeitende können ein lautes Team sein.',

  'findings.rule.team-disagrees': 'Team und Kunden sind uneins',
  'finding.team-disagrees.title':
    '{team, select, better {Das Team sieht „{name}“ besser als die Kunden} other {Das Team sieht „{name}“ schlechter als die Kunden}}',
  'finding.team-disagrees.why':
    'Auf einer Skala von −2 bis 2 sieht das Team es bei {team, number}; {n, plural, one {# Kommentar sieht} other {# Kommentare sehen}} es bei {customers, number} ({low, number} bis {high, number}{few, select, yes {, wenige Kommentare} other {}}).',
  'finding.team-disagrees.why.personas':
    'Auf einer Skala von −2 bis 2 kommt die Sicht des Teams für {personas, number} Personas nicht näher als {team, number}; {n, plural, one {# Kommentar} other {# Kommentare}} aller Kunden {n, plural, one {sieht} other {sehen}} es bei {customers, number} ({low, number} bis {high, number}{few, select, yes {, wenige Kommentare} other {}}).',
  'finding.team-disagrees.fix.ask':
    'Das Team noch einmal fragen: {count, plural, one {seinen Wert} other {seine # Werte}} zurücknehmen',
  'rule.team-disagrees.says':
    'Das Team empfindet diesen Schritt anders, als Kunden davon sprechen.',
  'rule.team-disagrees.matters':
    'Ein Team, das einen Schritt für besser hält, als er ist, lässt ihn, wie er ist. Eines, das ihn für schlechter hält, arbeitet an der falschen Stelle.',
  'rule.team-disagrees.computed':
    'Der Wert des Teams liegt außerhalb des 95-%-Intervalls dessen, was Kunden sagen, um mehr als einen halben Punkt; wo es nur Werte für einzelne Personas gibt, liegen sie alle auf derselben Seite außerhalb. Deren Wert ist das Doppelte der mittleren Stimmung der Touchpoints des Schritts, zusammengefasst nach ihren Kommentaren. Beides sind die Kurven der Gefühlsspur. Eine Warnung, wo das Team es besser sieht, sonst zur Kenntnis. Wo Beschwerden unter den Kommentaren sind, wird nichts gesagt: Niemand beschwert sich über das, was gut lief.',
  'rule.team-disagrees.fix':
    'Zeigen Sie dem Team die Kommentare, und fragen Sie es noch einmal. Bleibt es bei seiner Sicht, verwerfen Sie den Befund und notieren, warum.',
  'rule.team-disagrees.limits':
    'Keines von beiden ist die Wahrheit: Wer schreibt, unterscheidet sich von denen, die schweigen, und ein Kommentar zu zwei Touchpoints eines Schritts zählt bei beiden.',

  'findings.rule.expectation-unmet': 'Erwartung nicht erfüllt',
  'finding.expectation-unmet.title':
    '{source, select, asked {„{name}“ bleibt hinter dem zurück, was Kunden erwarten} other {Fragen Sie Kunden, was sie bei „{name}“ erwarten}}',
  'finding.expectation-unmet.why.asked':
    'Kunden sagten, dass sie {expected, number} erwarten; sie gaben im Durchschnitt {mean, number} ({low, number} bis {high, number}, {n, plural, one {# Bewertung} other {# Bewertungen}}{few, select, yes {, wenige Kommentare} other {}}), auf {min, number} bis {max, number}.',
  'finding.expectation-unmet.why.assumed':
    '„{quote}“ steht als Erwartung da, und es ist nicht bekannt, dass jemand gefragt hat.',
  'rule.expectation-unmet.says':
    'Kunden bekommen hier weniger, als sie nach eigener Aussage erwarten, oder niemand hat gefragt, was sie erwarten.',
  'rule.expectation-unmet.matters':
    'Kunden messen an dem, was sie erwarten. Derselbe Service erfreut den einen und verärgert die andere, der mehr versprochen wurde.',
  'rule.expectation-unmet.computed':
    'Wo Kunden gefragt wurden: Das ganze 95-%-Intervall der mittleren Bewertung der Touchpoints des Schritts, zusammengefasst nach ihren Bewertungen, liegt unter der erwarteten Bewertung. Wo die Erwartung nur angenommen ist, zur Kenntnis, wird nichts verglichen.',
  'rule.expectation-unmet.fix':
    'Erbringen Sie, was erwartet wird, oder setzen Sie die Erwartung früher und niedriger. Wo sie angenommen ist: Fragen Sie einige Kunden, und notieren Sie, dass gefragt wurde.',
  'rule.expectation-unmet.limits':
    'Wer gefragt wurde und wer bewertet hat, können verschiedene sein. Bewertungen auf mehreren Skalen in einem Schritt werden nicht verglichen, auch keine, die über der Skala erwartet wird.',
} satisfies Record<keyof typeof english, string>
