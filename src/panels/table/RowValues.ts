/** New values of a row by the keys of their columns. */
export type RowValues = ReadonlyMap<string, string>
