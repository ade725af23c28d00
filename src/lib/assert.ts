/** Throws when a programmer's assumption does not hold. Never used for what a person or a file can bring about. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Assertion failed: ${message}`)
}
