import type { organisationWords as english } from '../en/organisation.ts'

const tableWords = {
  'organisation.grid.keys':
    'Pfeiltasten wechseln die Zelle, die Eingabetaste bearbeitet und geht nach unten, Tab geht beim Bearbeiten nach rechts, Entf leert.',
  'organisation.newRow': 'Neue Zeile',
  'organisation.delete': '{name} löschen',
  'organisation.deleteShort': 'Löschen',
  'organisation.gone': 'nicht mehr da',
  'organisation.notANumber':
    '„{text}“ ist nicht als eine Zahl lesbar. Schreiben Sie sie schlicht: 1.234,5, ohne Buchstaben.',
  'organisation.notADay': '„{text}“ ist kein Tag. Schreiben Sie ihn als 2026-03-31.',
  'organisation.noDay': 'Geben Sie einen Tag ein, etwa 2026-03-31.',
  'organisation.twoDays': '„{text}“ kann zwei Tage bedeuten. Schreiben Sie {one} oder {other}.',
  'organisation.yetToCome': 'Der {date} kommt erst noch: Niemand kennt seinen Wert.',
  'organisation.readingReplaced':
    '„{name}“ hatte schon einen Messwert vom {date}: {before}. Jetzt ist er {after}.',
  'organisation.nobody': 'niemand: bitte wählen',
  'organisation.noKpi': 'kein KPI: bitte wählen',
  'organisation.noName': 'die Zeile ohne Namen',
  'organisation.notKnown':
    'Nichts heißt hier „{text}“. Fügen Sie es zuerst hinzu, oder wählen Sie aus der Liste.',
  'organisation.yes': 'Ja',
  'organisation.no': 'Nein',
} as const

const partWords = {
  'organisation.title': 'Organisation',
  'organisation.summary':
    '{people, plural, =0 {Keine Personen} one {# Person} other {# Personen}}, {departments, plural, =0 {keine Abteilungen} one {# Abteilung} other {# Abteilungen}}, {kpis, plural, =0 {keine KPIs} one {# KPI} other {# KPIs}}. Alle Journeys dieser Organisation teilen sie.',
  'organisation.parts': 'Teile der Organisation',
  'organisation.departments': 'Abteilungen',
  'organisation.people': 'Personen',
  'organisation.kpis': 'KPIs',
  'organisation.readingsOf': 'Messwerte von {name}',
  'organisation.influences': 'Was woran zieht',
  'organisation.influencesText':
    'Einen KPI zu verbessern kann einem anderen helfen oder schaden: Schnellere Anrufe können Lösungen im ersten Kontakt kosten.',
  'organisation.pay': 'Vergütung',
  'organisation.promises': 'Versprechen',
  'organisation.personas': 'Personas',
  'organisation.playbooks': 'Playbooks',
  'organisation.company': 'Unternehmen',
  'organisation.noRoot': 'Diese Journey wurde ohne Organisation geöffnet.',
  'organisation.addDepartment': 'Abteilung hinzufügen',
  'organisation.addPerson': 'Person hinzufügen',
  'organisation.addKpi': 'KPI hinzufügen',
  'organisation.addReading': 'Messwert hinzufügen',
  'organisation.addInfluence': 'Einfluss hinzufügen',
  'organisation.addIncentive': 'Bonus hinzufügen',
  'organisation.addPromise': 'Versprechen hinzufügen',
  'organisation.addPersona': 'Persona hinzufügen',
  'organisation.addPlaybook': 'Playbook hinzufügen',
  'organisation.emptyDepartments':
    'Noch keine Abteilungen. Fügen Sie die hinzu, durch die Kunden kommen: Für jeden Touchpoint muss eine Stelle verantwortlich sein, und Übergaben zeigen, wo eine Abteilung endet und die nächste beginnt.',
  'organisation.emptyPeople':
    'Noch keine Personen. Fügen Sie hinzu, wer für einen Touchpoint einstehen kann, oder importieren Sie eine Liste mit Namen, Rollen und Abteilungen.',
  'organisation.emptyKpis':
    'Noch keine KPIs. Fügen Sie hinzu, woran eine Abteilung gemessen wird, etwa „Im ersten Kontakt gelöst, %, höher ist besser, Ziel 70“. Verknüpfen Sie den KPI dann mit den Touchpoints, die er misst.',
  'organisation.emptyReadings':
    'Noch keine Messwerte. Je ein Datum und ein Wert zeigen, ob sich der KPI seinem Ziel nähert; n sagt, wie viele Antworten dahinterstehen.',
  'organisation.emptyInfluences':
    'Noch nichts eingetragen. Fügen Sie hinzu, wo die Verbesserung eines KPIs einem anderen hilft oder schadet: So zeigt sich Vergütung, die zwei Abteilungen auseinanderzieht.',
  'organisation.emptyPay':
    'Noch keine Boni. Fügen Sie hinzu, wer nach welchem KPI bezahlt wird und ob das Kunden hilft oder schadet: Vergütung, die gegen die Kunden zieht, erscheint als Befund.',
  'organisation.emptyPromises':
    'Noch keine Versprechen. Fügen Sie je einen Satz hinzu, den die Marke verspricht, etwa „Sie müssen nichts zweimal erklären“. Verknüpfen Sie dann die Touchpoints, die ihn halten.',
  'organisation.emptyPersonas':
    'Noch keine Personas. Fügen Sie hinzu, wessen Journey das ist: ein Name, was sie wollen und ob sie neue oder bekannte Kunden sind.',
  'organisation.emptyPlaybooks':
    'Noch keine Playbooks. Vereinbaren Sie vorab, was ein Team tut, wenn ein KPI sein Ziel verlässt: wann es beginnt, und die Schritte.',
} as const

const columnWords = {
  'organisation.column.name': 'Name',
  'organisation.column.head': 'Leitung',
  'organisation.column.external': 'Ausgelagert',
  'organisation.column.color': 'Farbe',
  'organisation.column.role': 'Rolle',
  'organisation.column.department': 'Abteilung',
  'organisation.column.active': 'Noch da',
  'organisation.column.unit': 'Einheit',
  'organisation.column.direction': 'Besser ist',
  'organisation.column.baseline': 'Ausgangswert',
  'organisation.column.target': 'Ziel',
  'organisation.column.owner': 'Verantwortlich',
  'organisation.column.parent': 'Übergeordneter KPI',
  'organisation.column.weight': 'Gewicht darin',
  'organisation.column.rollUp': 'Zusammenfassung',
  'organisation.column.level': 'Ebene',
  'organisation.column.method': 'Methode',
  'organisation.column.scaleMin': 'Skala von',
  'organisation.column.scaleMax': 'Skala bis',
  'organisation.column.positiveFrom': 'Positiv ab',
  'organisation.column.question': 'Frage',
  'organisation.column.date': 'Datum',
  'organisation.column.value': 'Wert',
  'organisation.column.n': 'n',
  'organisation.column.numerator': 'Zähler',
  'organisation.column.denominator': 'Nenner',
  'organisation.column.fromKpi': 'Diesen KPI verbessern',
  'organisation.column.effect': 'bewirkt',
  'organisation.column.toKpi': 'bei diesem KPI',
  'organisation.column.who': 'Wer',
  'organisation.column.kpi': 'KPI',
  'organisation.column.payWeight': 'Anteil der variablen Vergütung',
  'organisation.column.mode': 'Wie gezahlt wird',
  'organisation.column.customerEffect': 'Für Kunden',
  'organisation.column.aims': 'Soll Kunden',
  'organisation.column.periodEnd': 'Zeitraum endet',
  'organisation.column.promise': 'Versprechen',
  'organisation.column.tenure': 'Kunde',
  'organisation.column.segment': 'Segment',
  'organisation.column.goals': 'Ziele',
  'organisation.column.quote': 'Zitat',
  'organisation.column.trigger': 'Beginnt, wenn',
  'organisation.column.steps': 'Schritte',
  'organisation.column.currency': 'Währung',
  'organisation.column.payPeriodEnds': 'Vergütungszeiträume enden jeden',
  'organisation.choice.up': 'höher',
  'organisation.choice.down': 'niedriger',
  'organisation.choice.sum': 'Summe',
  'organisation.choice.weighted-mean': 'Gewichtetes Mittel',
  'organisation.choice.ratio': 'Verhältnis',
  'organisation.choice.minimum': 'Kleinster Wert',
  'organisation.choice.touchpoint': 'Touchpoint',
  'organisation.choice.department': 'Abteilung',
  'organisation.choice.company': 'Unternehmen',
  'organisation.choice.nps': 'NPS',
  'organisation.choice.csat-top-two': 'CSAT, beste zwei',
  'organisation.choice.csat-mean': 'CSAT, Mittelwert',
  'organisation.choice.ces': 'CES',
  'organisation.choice.brand-alignment': 'Markentreue',
  'organisation.choice.custom': 'Eigene Definition',
  'organisation.choice.helps': 'hilft',
  'organisation.choice.neutral': 'ändert nichts',
  'organisation.choice.hurts': 'schadet',
  'organisation.choice.individual': 'Jeder für sich',
  'organisation.choice.shared': 'Gemeinsame Scorecard',
  'organisation.choice.all-or-nothing': 'Alles oder nichts',
  'organisation.choice.win': 'gewinnen',
  'organisation.choice.keep': 'halten',
  'organisation.choice.new': 'Neu',
  'organisation.choice.existing': 'Bestehend',
  'organisation.choice.month': 'Monat',
  'organisation.choice.quarter': 'Quartal',
} as const

const deletionWords = {
  'organisation.deleteTitle': '„{name}“ löschen?',
  'organisation.dependsOn': 'Das hängt in der Organisation und dieser Journey davon ab:',
  'organisation.replacement': 'Ersetzen durch',
  'organisation.noReplacement': 'Nichts: diese Verknüpfungen leeren',
  'organisation.elsewhere':
    'Andere Journeys sind von hier nicht zu sehen und bleiben, wie sie sind: Wo eine darauf verweist, zeigt sie an der Stelle niemanden oder nichts.',
  'organisation.elsewhereLoading': 'Die anderen Journeys werden angesehen …',
  'organisation.elsewhereSeen':
    '{n, plural, one {Auch eine andere Journey verweist darauf und bleibt, wie sie ist: Sie zeigt an der Stelle niemanden oder nichts.} other {Auch # andere Journeys verweisen darauf und bleiben, wie sie sind: Sie zeigen an der Stelle niemanden oder nichts.}}',
  'organisation.elsewhereLinks': '{name}: {n, plural, one {# Verknüpfung} other {# Verknüpfungen}}',
  'organisation.deleted': '„{name}“ ist gelöscht.',
  'organisation.goneMeanwhile':
    '„{name}“ ist nicht mehr da: inzwischen gelöscht, in einem anderen Tab oder durch Rückgängigmachen.',
  'organisation.goes': '{what}: wird mitgelöscht',
  'organisation.goesUnlessReplaced': '{what}: wird mitgelöscht, wenn nichts an die Stelle tritt',
  'organisation.uses.persona.portraitId':
    '{n, plural, one {Das Bild einer Persona} other {Das Bild von # Personas}}',
  'organisation.uses.touchpoint.accountableId':
    '{n, plural, one {Verantwortlich bei # Touchpoint} other {Verantwortlich bei # Touchpoints}}',
  'organisation.uses.touchpoint.alsoNamedAccountableIds':
    '{n, plural, one {Ebenfalls genannt bei # Touchpoint} other {Ebenfalls genannt bei # Touchpoints}}',
  'organisation.uses.touchpoint.responsibleIds':
    '{n, plural, one {Ausführend bei # Touchpoint} other {Ausführend bei # Touchpoints}}',
  'organisation.uses.touchpoint.consultedIds':
    '{n, plural, one {Konsultiert bei # Touchpoint} other {Konsultiert bei # Touchpoints}}',
  'organisation.uses.touchpoint.informedIds':
    '{n, plural, one {Informiert bei # Touchpoint} other {Informiert bei # Touchpoints}}',
  'organisation.uses.touchpoint.backupIds':
    '{n, plural, one {Vertretung bei # Touchpoint} other {Vertretung bei # Touchpoints}}',
  'organisation.uses.touchpoint.kpiIds':
    '{n, plural, one {Misst # Touchpoint} other {Misst # Touchpoints}}',
  'organisation.uses.touchpoint.promiseIds':
    '{n, plural, one {Gehalten von # Touchpoint} other {Gehalten von # Touchpoints}}',
  'organisation.uses.journey.ownerId': 'Verantwortlich für diese Journey',
  'organisation.uses.journey.sponsorId': 'Sponsor dieser Journey',
  'organisation.uses.journey.personaIds': 'Diese Journey gehört dieser Persona',
  'organisation.uses.action.ownerId':
    '{n, plural, one {Verantwortlich für # Maßnahme} other {Verantwortlich für # Maßnahmen}}',
  'organisation.uses.action.sponsorId':
    '{n, plural, one {Sponsor von # Maßnahme} other {Sponsor von # Maßnahmen}}',
  'organisation.uses.kpi.ownerId':
    '{n, plural, one {Verantwortlich für # KPI} other {Verantwortlich für # KPIs}}',
  'organisation.uses.kpi.parentId': '{n, plural, one {Steht über # KPI} other {Steht über # KPIs}}',
  'organisation.uses.person.departmentId':
    '{n, plural, one {# Person ist darin} other {# Personen sind darin}}',
  'organisation.uses.department.headId':
    '{n, plural, one {Leitet # Abteilung} other {Leitet # Abteilungen}}',
  'organisation.uses.incentive.departmentId':
    '{n, plural, one {Bekommt # Bonus} other {Bekommt # Boni}}',
  'organisation.uses.incentive.personId':
    '{n, plural, one {Bekommt # Bonus} other {Bekommt # Boni}}',
  'organisation.uses.incentive.kpiId':
    '{n, plural, one {# Bonus richtet sich danach} other {# Boni richten sich danach}}',
  'organisation.uses.influence.fromKpiId':
    '{n, plural, one {Zieht an # KPI} other {Zieht an # KPIs}}',
  'organisation.uses.influence.toKpiId':
    '{n, plural, one {# KPI zieht daran} other {# KPIs ziehen daran}}',
  'organisation.uses.playbook.kpiId': '{n, plural, one {# Playbook} other {# Playbooks}}',
  'organisation.uses.reading.kpiId': '{n, plural, one {# Messwert} other {# Messwerte}}',
  'organisation.uses.feeling.personaId':
    '{n, plural, one {# Gefühl aus Sicht des Teams} other {# Gefühle aus Sicht des Teams}}',
} as const

const importWords = {
  'organisation.import': 'Personen und KPIs importieren',
  'organisation.importAbout':
    'Wählen Sie eine Datei (.csv, .xlsx, .json, .jsonl), oder fügen Sie Zeilen aus einer Tabelle ein. Die erste Zeile nennt die Spalten, auf Deutsch oder Englisch: Name (oder Vorname, Nachname), Rolle, Abteilung, Aktiv für Personen; Abteilung, Leitung, Extern für Abteilungen; KPI, Einheit, Richtung, Ziel, Verantwortlich, Übergeordnet, Gewicht für KPIs; KPI, Datum, Wert, n für Messwerte.',
  'organisation.chooseFile': 'Datei wählen',
  'organisation.pasteRows': 'Zeilen, zuerst die Namen der Spalten',
  'organisation.rowsAre': 'Die Zeilen sind',
  'organisation.chooseRows': 'Wählen Sie, was sie sind',
  'organisation.kind.person': 'Personen',
  'organisation.kind.department': 'Abteilungen',
  'organisation.kind.kpi': 'KPIs',
  'organisation.kind.reading': 'Messwerte',
  'organisation.pasted': 'Der eingefügte Text',
  'organisation.fromFile': '{name}: {n, plural, one {# Zeile} other {# Zeilen}}',
  'organisation.fromText': '{n, plural, one {# Zeile} other {# Zeilen}} eingefügt',
  'organisation.planNew':
    '{person, plural, =0 {} one {# neue Person, } other {# neue Personen, }}{department, plural, =0 {} one {# neue Abteilung, } other {# neue Abteilungen, }}{kpi, plural, =0 {} one {# neuer KPI, } other {# neue KPIs, }}{reading, plural, =0 {} one {# neuer Messwert, } other {# neue Messwerte, }}{changed, plural, =0 {kein Eintrag ändert sich} one {# Eintrag ändert sich} other {# Einträge ändern sich}}{same, plural, =0 {} one {, # Zeile sagt nichts Neues} other {, # Zeilen sagen nichts Neues}}.',
  'organisation.planNothing': 'Darin ist nichts Neues.',
  'organisation.planNames': 'Neu: {names}',
  'organisation.planChanges': 'Was sich ändert',
  'organisation.planMore': '{names} und {n, number} weitere',
  'organisation.leftOut':
    '{n, plural, one {# Angabe kann nicht übernommen werden} other {# Angaben können nicht übernommen werden}}',
  'organisation.leftOutAt': 'Zeile {row, number}, {column}: {what}',
  'organisation.leftOutRow': 'Zeile {row, number}: {what}',
  'organisation.leftOutMore': '{n, plural, one {und # weitere} other {und # weitere}}',
  'organisation.importNow': 'Importieren',
  'organisation.imported':
    '{n, plural, one {# Zeile ist importiert.} other {# Zeilen sind importiert.}}',
  'importing.tooManyTableRows':
    'Das sind mehr als {max, number} Zeilen. Importieren Sie sie in Teilen.',
  'importing.tooWide':
    'Das sind mehr als {max, number} Spalten: So sieht keine Liste von Personen oder KPIs aus.',
  'importing.onlyHeader':
    'Es gibt nur eine Zeile. Die erste Zeile nennt die Spalten: Schreiben Sie Zeilen darunter.',
  'importing.tooMuchText':
    'Das sind mehr als {max, number} Zeichen, und nichts davon wurde eingefügt: Wählen Sie die Datei selbst, oder fügen Sie weniger Zeilen ein.',
  'importing.tooBig':
    'Diese Datei ist größer als {mb, number} MB: So groß ist keine Liste von Personen oder KPIs.',
  'importing.unreadable':
    'Diese Datei lässt sich nicht lesen. Ist sie noch da und nirgends sonst geöffnet?',
  'importing.unknownRows':
    'Die Spalten verraten nicht, was diese Zeilen sind: {columns}. Benennen Sie sie wie oben um, oder wählen Sie, was sie sind.',
  'importing.missing':
    'Es fehlt eine Spalte, die diese Zeilen brauchen: {columns}. Ergänzen Sie sie, oder wählen Sie, was sie sonst sind.',
  'importing.cellTooLong': 'eine Zelle ist länger als 1.000 Zeichen; diese Zeile wird ausgelassen',
  'importing.noName': 'es fehlt ein Name; diese Zeile wird ausgelassen',
  'importing.noColumnFor': '„{text}“ steht in einer Spalte ohne Namen',
  'importing.notANumber': '„{text}“ ist nicht als eine Zahl lesbar',
  'importing.twoNumbers': '„{text}“ kann zwei Zahlen bedeuten: Schreiben Sie {one} oder {other}',
  'importing.outsideRange':
    '„{text}“ kann nicht sein: Nach der Definition reicht „{name}“ von {min, number} bis {max, number}',
  'importing.notADay':
    '„{text}“ ist nicht als Tag lesbar: Schreiben Sie 2026-03-31; diese Zeile wird ausgelassen',
  'importing.twoDays':
    '„{text}“ kann zwei Tage bedeuten: Schreiben Sie {one} oder {other}; diese Zeile wird ausgelassen',
  'importing.yetToCome':
    '„{text}“ ist noch nicht vorbei: Niemand kennt den Wert; diese Zeile wird ausgelassen',
  'importing.shareForPercent':
    '{value} bei einem KPI in %: Ist {meant} gemeint? Diese Zeile wird ausgelassen. Schreiben Sie {meant}, oder „{value}\u00A0%“, wenn es so gemeint ist',
  'importing.notAWeight': '„{text}“ ist kein Gewicht: Es kann nicht unter 0 liegen',
  'importing.notACount': '„{text}“ ist keine Anzahl',
  'importing.notADirection': '„{text}“ ist weder höher noch niedriger',
  'importing.notYesOrNo': '„{text}“ ist weder ja noch nein',
  'importing.noSuchKpi': 'kein KPI heißt „{text}“',
  'importing.nobodyCalledSo':
    'keine Person oder Abteilung heißt „{text}“: Importieren Sie zuerst Personen, dann dies noch einmal',
  'importing.circle': '„{text}“ steht unter diesem KPI und kann nicht auch darüber stehen',
} as const

export const organisationWords = {
  ...tableWords,
  ...partWords,
  ...columnWords,
  ...deletionWords,
  ...importWords,
} satisfies Record<keyof typeof english, string>
