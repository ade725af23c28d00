import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Option, matching, meant, sectioned } from '../../src/ui/options.ts'

const option = (label: string, section?: string, detail?: string): Option => ({
  key: `${section ?? ''} ${label}`,
  label,
  ...(section === undefined ? {} : { section }),
  ...(detail === undefined ? {} : { detail }),
})
const labels = (options: readonly Option[]): string[] => options.map(({ label }) => label)

const owners = [
  option('Helen Moore', 'People', 'Billing'),
  option('Joel Park', 'People', 'Head of sales, Sales'),
  option('Mara Voss', 'People'),
  option('Marc Lee', 'People'),
  option('Telesales', 'Departments'),
  option('Field sales', 'Departments'),
  option('Sales', 'Departments'),
  option('Sales support', 'Departments'),
  option('Billing', 'Departments'),
]

describe('options that match', () => {
  it('come by how near they are: the name, its beginning, a word, a part, the detail', () => {
    expect(labels(matching(owners, 'sales'))).toEqual([
      'Sales',
      'Sales support',
      'Field sales',
      'Telesales',
      'Joel Park',
    ])
    expect(labels(matching(owners, ' BILLING '))).toEqual(['Billing', 'Helen Moore'])
  })

  it('keep their order where they are equally near', () => {
    expect(labels(matching(owners, 'mar'))).toEqual(['Mara Voss', 'Marc Lee'])
    expect(matching(owners, '')).toBe(owners)
  })

  it('are the same as those that hold the text, with each section in one piece', () => {
    const word = fc.constantFrom('a', 'ab', 'b a', 'ba', 'Á b')
    const made = fc.record({
      label: word,
      detail: word,
      section: fc.constantFrom('one', 'two', 'three'),
    })
    fc.assert(
      fc.property(fc.array(made), word, (given, typed) => {
        const options = given.map((one, at) => ({ ...one, key: String(at) }))
        const found = matching(options, typed)
        const plain = (text: string): string => text.replaceAll('Á', 'a').toLowerCase()
        const holding = options.filter(({ label, detail }) =>
          plain(`${label} ${detail}`).includes(plain(typed)),
        )
        expect(new Set(found)).toEqual(new Set(holding))
        const sections = sectioned(found).map(({ section }) => section)
        expect(sections).toEqual([...new Set(sections)])
      }),
    )
  })
})

describe('what a part of a name means', () => {
  it('is the only one that holds it, and the one called so', () => {
    expect(meant(owners, 'park')?.label).toBe('Joel Park')
    expect(meant(owners, 'sales')?.label).toBe('Sales')
    expect(meant(owners, 'nobody')).toBeUndefined()
    // Somebody's department is Billing too, but that isn't what they are called.
    expect(meant(owners, 'bill')?.label).toBe('Billing')
    expect(meant(owners, 'head')?.label).toBe('Joel Park')
  })

  it('is the first that begins so only where that is enough', () => {
    expect(meant(owners, 'mar')).toBeUndefined()
    expect(meant(owners, 'mar', true)?.label).toBe('Mara Voss')
    // Holds it, but doesn't begin so.
    expect(meant(owners, 'ale', true)).toBeUndefined()
  })
})
