/** What somebody chose on this device, under this name; undefined: nothing, or it can't be known. */
export function keptChoice(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps it, or forgets it; where nothing can be kept it holds for this tab only. */
export function keepChoice(name: string, choice: string | undefined): void {
  try {
    if (choice === undefined) localStorage.removeItem(name)
    else localStorage.setItem(name, choice)
  } catch {
    // For this tab only, then.
  }
}
