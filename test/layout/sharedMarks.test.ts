import { describe, expect, it } from 'vitest'
import { sharedMarks } from '../../src/layout/sharedMarks.ts'

describe('shared marks', () => {
  it('are made once for each key, and anew for what else they hold for', () => {
    const marks = sharedMarks<object, { readonly text: string }>()
    const [first, second] = [{}, {}]
    const phone = marks(first, 'Phone', () => ({ text: 'Phone' }))
    expect(marks(first, 'Phone', () => ({ text: 'never made' }))).toBe(phone)
    expect(marks(first, 'Shop', () => ({ text: 'Shop' }))).toEqual({ text: 'Shop' })
    expect(marks(second, 'Phone', () => ({ text: 'Phone' }))).not.toBe(phone)
  })
})
