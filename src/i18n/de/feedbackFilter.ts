import type { feedbackFilterWords as english } from '../en/feedbackFilter.ts'

export const feedbackFilterWords = {
  'filter.title': 'Feedback-Filter',
  'filter.from': 'Von',
  'filter.to': 'Bis',
  'filter.segment': 'Segment',
  'filter.source': 'Datei',
  'filter.allTime': 'Gesamte Zeit',
  'filter.allSegments': 'Alle Segmente',
  'filter.allSources': 'Alle Dateien',
  'filter.on': 'Gefiltert: {what}',
  'filter.between': '{from} bis {to}',
  'filter.since': 'ab {from}',
  'filter.until': 'bis {to}',
  'filter.clear': 'Filter aufheben',
  'filter.findings': 'Befunde beruhen auf allem Feedback.',
  'export.filtered': 'Feedback gefiltert: {what}',
  'say.nps': 'NPS {score} ({low} bis {high}), {n, plural, one {# Antwort} other {# Antworten}}',
  'say.topTwo':
    'CSAT, beste zwei Stufen: {share} ({low}–{high}) von {n, plural, one {# Antwort} other {# Antworten}}',
  'say.easy':
    'CES, wo nach dem Aufwand gefragt wurde: {share} gaben 5–7 ({low}–{high}), {n, plural, one {# Antwort} other {# Antworten}}',
  'say.mean':
    'Mittlere Bewertung {mean}{hasInterval, select, yes { ({low} bis {high})} other {}} auf {min} bis {max}, {n, plural, one {# Antwort} other {# Antworten}}',
  'say.more': 'Weitere Zahlen',
  'say.noSegment': 'ohne Segment',
  'say.segments': 'Segmente',
  'say.count': '{share} negativ von {n} ({low}–{high})',
  'say.moreParts': '{n, plural, one {# weiteres} other {# weitere}}',
  'say.channels': 'Kanäle, ein Kommentar zählt bei jedem Touchpoint',
  'say.noChannel': 'ohne Kanal',
  'say.painInterval': 'Der Anteil liegt bei {low}–{high}, mit 95\u00A0% Sicherheit.',
  'say.painSources': 'Woher er kommt',
  'say.painSource':
    '{name}: {negative, number} von {n, number} negativ, Zeilen {rows}. Datei {hash}.',
  'say.value':
    'Kundenkonten dahinter: {n, number}, Wert {sum, number}; davon {negative, number} mit einem negativen Kommentar, Wert {negativeSum, number}.',
  'say.employeeShare':
    '{share} von {n, plural, one {# Kommentar} other {# Kommentaren}} von Mitarbeitenden negativ ({low}–{high}).',
  'say.gap':
    'Kunden sind {direction, select, more {{gap} Punkte mehr} less {{gap} Punkte weniger} other {nicht mehr und nicht weniger}} negativ ({low} bis {high} Punkte).',
  'say.repeats': 'Kamen wieder',
  'say.repeatShare':
    '{again, number} von {respondents, plural, one {# befragten Person} other {# befragten Personen}} binnen {days, plural, one {# Tag} other {# Tagen}}: {share} ({low}–{high}).',
  'say.path': '{respondents, number} × {path}',
} satisfies Record<keyof typeof english, string>
