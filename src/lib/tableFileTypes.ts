/** Files that a table can be read from, as a file chooser's `accept` has them: by ending, and by type for those without. */
export const tableFileTypes =
  '.csv,.tsv,.txt,.xlsx,.xlsm,.json,.jsonl,.ndjson,text/csv,text/tab-separated-values,text/plain,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
