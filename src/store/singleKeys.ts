const key = 'throughline-single-keys'

let isOn: boolean | undefined

/** Whether letters and Space alone do something on the map and in the table: chosen on this device. */
export function hasSingleKeys(): boolean {
  isOn ??= kept() !== 'off'
  return isOn
}

export function chooseSingleKeys(on: boolean): void {
  isOn = on
  try {
    if (on) localStorage.removeItem(key)
    else localStorage.setItem(key, 'off')
  } catch {
    // Kept for this tab only.
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
