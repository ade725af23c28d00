const shape = /^[A-Za-z0-9][A-Za-z0-9_-]{7,35}$/

/**
 * Whether a string may be a record id: 8 to 36 letters, digits, `_` or `-`, and no property name of Object.prototype
 * (an id `constructor` fits the shape, yet would be found in any plain object).
 */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && shape.test(value) && !(value in Object.prototype)
}
