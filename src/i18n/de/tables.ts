import type { tableWords as english } from '../en/tables.ts'

export const tableWords = {
  'table.no-table':
    '{name} ist keine Tabelle, sondern sieht aus wie {kind, select, pdf {ein PDF-Dokument} image {ein Bild} gzip {eine komprimierte Datei} office {ein altes Office-Dokument} rtf {ein formatiertes Textdokument} database {eine Datenbank} html {eine Webseite} tablepage {eine Webseite mit einer Tabelle darin, wie manche Programme sie für Excel schreiben} excelxml {eine Arbeitsmappe im XML von Excel 2003} xml {XML} other {etwas, das kein Text ist}}. {kind, select, tablepage {Öffnen Sie sie in einem Tabellenprogramm, speichern Sie sie als CSV oder .xlsx, und wählen Sie diese Datei.} excelxml {Öffnen Sie sie in einem Tabellenprogramm, speichern Sie sie als CSV oder .xlsx, und wählen Sie diese Datei.} other {Speichern Sie sie mit dem Programm, aus dem sie stammt, als CSV, und wählen Sie diese Datei.}}',
  'table.empty':
    '{name} ist leer: Es ist keine einzige Zeile darin. Wählen Sie eine Datei mit Zeilen.',
  'table.unclosed-quote':
    '{name}, {row, plural, =0 {Kopfzeile} other {Zeile #}}, Spalte {column}: Ein Anführungszeichen wird geöffnet (Zeile {line, number} der Datei) und nie geschlossen. Schließen Sie es dort, oder speichern Sie die Datei noch einmal mit dem Programm, aus dem sie stammt.',
  'table.too-many-columns':
    '{name}, {row, plural, =0 {Kopfzeile} other {Zeile #}}: Es gibt mehr als {limit, number} Spalten. Nehmen Sie die weg, die nicht gebraucht werden, und wählen Sie die Datei noch einmal.',
  'table.field-too-large':
    '{name}, {row, plural, =0 {Kopfzeile} other {Zeile #}}, Spalte {column}: Diese Zelle enthält mehr als {megabytes, number} MB. Kürzen Sie sie, oder speichern Sie die Datei noch einmal mit dem Programm, aus dem sie stammt.',
  'table.too-large':
    '{name} ist größer als {megabytes, number} MB; mehr wird von einer Arbeitsmappe oder einem JSON-Dokument nicht auf einmal gelesen. Speichern Sie sie als CSV oder JSON Lines, und wählen Sie diese Datei.',
  'table.old-excel':
    '{name} ist eine Arbeitsmappe eines alten Excel (.xls). Öffnen Sie sie in Excel oder einem anderen Tabellenprogramm, speichern Sie das Blatt als CSV oder .xlsx, und wählen Sie diese Datei.',
  'table.binary-excel':
    '{name} ist eine binäre Excel-Arbeitsmappe (.xlsb). Öffnen Sie sie in Excel, speichern Sie sie als .xlsx oder das Blatt als CSV, und wählen Sie diese Datei.',
  'table.password':
    '{name} ist mit einem Kennwort geschützt, niemand sonst kann sie lesen. Öffnen Sie sie mit dem Kennwort, speichern Sie sie ohne oder das Blatt als CSV, und wählen Sie diese Datei.',
  'table.opendocument':
    '{name} ist eine OpenDocument-Datei, wie LibreOffice sie schreibt. Öffnen Sie sie dort, speichern Sie das Blatt als CSV oder .xlsx, und wählen Sie diese Datei.',
  'table.numbers':
    '{name} ist ein Dokument von Apples Numbers oder einem verwandten Programm. Öffnen Sie es dort, exportieren Sie das Blatt als CSV oder Excel, und wählen Sie diese Datei.',
  'table.no-workbook':
    '{name} ist {kind, select, word {ein Word-Dokument} powerpoint {eine PowerPoint-Präsentation} tables {ein Zip-Archiv mit Tabellen darin} other {ein Zip-Archiv}}, keine Excel-Arbeitsmappe. {kind, select, tables {Entpacken Sie es, und wählen Sie die Tabelle darin.} word {Speichern Sie die Tabelle daraus als CSV, und wählen Sie diese Datei.} powerpoint {Speichern Sie die Tabelle daraus als CSV, und wählen Sie diese Datei.} other {Entpacken Sie es, und wählen Sie die Tabelle, falls eine darin ist.}}',
  'table.damaged-workbook':
    '{name} ist beschädigt oder abgeschnitten{part, select, none {} other {: Der Teil {part} lässt sich nicht lesen}}. Laden Sie sie noch einmal herunter, oder öffnen Sie sie in einem Tabellenprogramm und speichern Sie das Blatt als CSV.',
  'table.too-many-parts':
    '{name} enthält mehr als {limit, number} Teile, was keine Arbeitsmappe mit Feedback oder Personen tut; deshalb wurde sie nicht geöffnet. Speichern Sie das Blatt als CSV, und wählen Sie diese Datei.',
  'table.unpacks-too-large':
    '{name} ist entpackt größer als {megabytes, number} MB; mehr wird von einer Arbeitsmappe nicht gelesen. Speichern Sie das Blatt als CSV, das beliebig groß sein darf, und wählen Sie diese Datei.',
  'table.packed-too-tight':
    '{name}: Der Teil {part} ist entpackt mehr als {limit, number}-mal so groß, wie in einer Datei, die einen Rechner füllen soll; deshalb wurde er nicht gelesen. Wenn Sie ihr trauen, speichern Sie das Blatt als CSV, und wählen Sie diese Datei.',
  'table.xml-entities':
    '{name}: Der Teil {part} erklärt eigene Entitäten, was kein Tabellenprogramm tut und womit sich ein Rechner füllen lässt; deshalb wurde er nicht gelesen. Wenn Sie ihr trauen, speichern Sie das Blatt als CSV, und wählen Sie diese Datei.',
  'table.line-too-long':
    '{name}, Zeile {line, number}: Dieser Datensatz enthält mehr als {megabytes, number} MB. Kürzen Sie ihn, oder exportieren Sie die Datei noch einmal mit dem Programm, aus dem sie stammt.',
  'table.damaged-json':
    '{name}, Zeile {line, number}, Spalte {column}: Hier hört es auf, JSON zu sein. Beheben Sie es dort, oder exportieren Sie die Datei noch einmal mit dem Programm, aus dem sie stammt.',
  'table.no-records':
    '{name} ist JSON ohne eine Liste von Einträgen: Eine Tabelle braucht ein Objekt für jeden Kommentar, jede Person oder jede Zahl. Exportieren Sie die Liste selbst, oder speichern Sie sie als CSV.',
  'table.too-deep':
    '{name}, Zeile {row, number}: Werte stehen mehr als {limit, number} Ebenen tief ineinander, was kein Export tut. Exportieren Sie die Datei noch einmal, oder speichern Sie sie als CSV.',
} satisfies Record<keyof typeof english, string>
