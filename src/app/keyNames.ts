const isMac = /Mac|iPhone|iPad/u.test(navigator.userAgent)

const ctrl = isMac ? '⌘' : 'Ctrl+'
const shift = isMac ? '⇧' : 'Shift+'

/** Keys as they are written on this machine's keyboard. */
export const keyNames = {
  undo: `${ctrl}Z`,
  redo: `${ctrl}${shift}Z`,
  save: `${ctrl}S`,
  palette: `${ctrl}K`,
  help: 'F1',
  paste: `${ctrl}V`,
} as const
