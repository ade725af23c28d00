const isMac = /Mac|iPhone|iPad/u.test(navigator.userAgent)

const ctrl = isMac ? '⌘' : 'Ctrl+'
// Where Command has another meaning on a Mac.
const control = isMac ? '⌃' : 'Ctrl+'
const shift = isMac ? '⇧' : 'Shift+'
const alt = isMac ? '⌥' : 'Alt+'

/** Keys as they are written on this machine's keyboard. */
export const keyNames = {
  undo: `${ctrl}Z`,
  redo: `${ctrl}${shift}Z`,
  save: `${ctrl}S`,
  palette: `${ctrl}K`,
  help: 'F1',
  workshop: 'F9',
  copy: `${ctrl}C`,
  cut: `${ctrl}X`,
  paste: `${ctrl}V`,
  selectAll: `${ctrl}A`,
  menu: `${shift}F10`,
  ctrl,
  control,
  shift,
  either: isMac ? '⇧/⌘' : 'Shift/Ctrl+',
  alt,
} as const
