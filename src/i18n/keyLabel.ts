import { languageSpoken } from './speak.ts'

const german = new Map([
  ['Ctrl', 'Strg'],
  ['Shift', 'Umschalt'],
  ['Enter', 'Eingabe'],
  ['Delete', 'Entf'],
])

/** Keys as they are written on keyboards of the language that is spoken: "Ctrl+S", "Strg+S". */
export function keyLabel(keys: string): string {
  if (languageSpoken() === 'en') return keys
  return keys.replaceAll(/[A-Z][a-z]+/g, (key) => german.get(key) ?? key)
}
