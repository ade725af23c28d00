/** Why a file is no table that can be read: what, where, and the mend. `name` is the file, or the pasted text. */
export const tableWords = {
  'table.no-table':
    '{name} is no table: it looks like {kind, select, pdf {a PDF document} image {a picture} gzip {a compressed file} office {an old Office document} rtf {a formatted text document} database {a database} html {a web page} tablepage {a web page with a table in it, as some tools write for Excel} excelxml {a workbook in the XML of Excel 2003} xml {XML} other {something that is no text}}. {kind, select, tablepage {Open it in a spreadsheet, save it as CSV or as .xlsx, and choose that file.} excelxml {Open it in a spreadsheet, save it as CSV or as .xlsx, and choose that file.} other {Save it as CSV from the tool that made it, and choose that file.}}',
  'table.empty': '{name} is empty: there is not one row in it. Choose a file with rows.',
  'table.unclosed-quote':
    '{name}, {row, plural, =0 {header} other {row #}}, column {column}: a quote is opened (line {line, number} of the file) and never closed. Close it there, or save the file again from the tool that made it.',
  'table.too-many-columns':
    '{name}, {row, plural, =0 {header} other {row #}}: there are more than {limit, number} columns. Take away those that are not needed, and choose the file again.',
  'table.field-too-large':
    '{name}, {row, plural, =0 {header} other {row #}}, column {column}: this cell holds more than {megabytes, number} MB. Shorten it, or save the file again from the tool that made it.',
  'table.too-large':
    '{name} is larger than {megabytes, number} MB, the most that is read of a workbook or a JSON document at once. Save it as CSV or as JSON Lines, and choose that file.',
  'table.old-excel':
    '{name} is a workbook of an old Excel (.xls). Open it in Excel or another spreadsheet, save the sheet as CSV or as .xlsx, and choose that file.',
  'table.binary-excel':
    '{name} is a binary Excel workbook (.xlsb). Open it in Excel, save it as .xlsx or the sheet as CSV, and choose that file.',
  'table.password':
    '{name} is protected with a password, so nobody else can read it. Open it with its password, save it without one or save the sheet as CSV, and choose that file.',
  'table.opendocument':
    '{name} is an OpenDocument file, as LibreOffice writes it. Open it there, save the sheet as CSV or as .xlsx, and choose that file.',
  'table.numbers':
    '{name} is a document of Apple’s Numbers or another of its programs. Open it there, export the sheet as CSV or Excel, and choose that file.',
  'table.no-workbook':
    '{name} is {kind, select, word {a Word document} powerpoint {a PowerPoint presentation} tables {a zip archive with tables in it} other {a zip archive}}, no Excel workbook. {kind, select, tables {Unpack it, and choose the table inside.} word {Save its table as CSV, and choose that file.} powerpoint {Save its table as CSV, and choose that file.} other {Unpack it, and choose the table if there is one inside.}}',
  'table.damaged-workbook':
    '{name} is damaged or was cut off{part, select, none {} other {: its part {part} can’t be read}}. Download it again, or open it in a spreadsheet and save the sheet as CSV.',
  'table.too-many-parts':
    '{name} holds more than {limit, number} parts, which no workbook with feedback or people does, so it was not opened. Save the sheet as CSV, and choose that file.',
  'table.unpacks-too-large':
    '{name} unpacks to more than {megabytes, number} MB, the most that is read of a workbook. Save the sheet as CSV, which may be of any size, and choose that file.',
  'table.packed-too-tight':
    '{name}: its part {part} unpacks to more than {limit, number} times its size, as in a file made to fill up a computer, so it was not read. If you trust it, save the sheet as CSV, and choose that file.',
  'table.xml-entities':
    '{name}: its part {part} declares entities of its own, which no spreadsheet writes and which can be made to fill up a computer, so it was not read. If you trust it, save the sheet as CSV, and choose that file.',
  'table.line-too-long':
    '{name}, line {line, number}: this record holds more than {megabytes, number} MB. Shorten it, or export the file again from the tool that made it.',
  'table.damaged-json':
    '{name}, line {line, number}, column {column}: here it stops being JSON. Mend it there, or export the file again from the tool that made it.',
  'table.no-records':
    '{name} is JSON without a list of records in it: a table needs one object for each comment, person or figure. Export the list itself, or save it as CSV.',
  'table.too-deep':
    '{name}, row {row, number}: values stand inside each other more than {limit, number} deep, which no export does. Export the file again, or save it as CSV.',
} as const
