// @vitest-environment node
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { isOnlyLink, shownLink, webLink } from '../../src/model/webLink.ts'

it.each([
  ['https://example.com/a?b=1#c', 'https://example.com/a?b=1#c'],
  ['HTTP://Example.COM', 'http://example.com/'],
  [' www.example.com/help ', 'https://www.example.com/help'],
  ['example.com:8080/x', 'https://example.com:8080/x'],
  ['münchen.de', 'https://xn--mnchen-3ya.de/'],
  ['mailto:ann@example.com', 'mailto:ann@example.com'],
  ['ann@example.com', 'mailto:ann@example.com'],
])('“%s” leads to %s', (typed, href) => expect(webLink(typed)).toBe(href))

it.each([
  'javascript:alert(1)',
  ' JaVaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.com/1',
  'ftp://example.com',
  'tel:112',
  'https://',
  'https://bank.com@evil.com/',
  'mailto:',
  'hello',
  'two words.com',
  `https://example.com/${'x'.repeat(2000)}`,
  '',
])('“%s” leads nowhere', (typed) => expect(webLink(typed)).toBeUndefined())

it('whatever is let through is a page or an e-mail address, and stays what it is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress()), (typed) => {
      const href = webLink(typed)
      if (href === undefined) return
      expect(href).toMatch(/^(?:https?:\/\/[^/@]+(?:\/|$)|mailto:[^@]+@[^@]+$)/)
      expect(webLink(href)).toBe(href)
    }),
  )
})

it('is shown by what tells it from others', () => {
  expect(shownLink('https://www.example.com/help/')).toBe('example.com/help')
  expect(shownLink('https://example.com/?a=b')).toBe('example.com')
  expect(shownLink('mailto:ann@example.com')).toBe('ann@example.com')
})

it('a text is only a link where nothing else stands in it', () => {
  expect(isOnlyLink(' https://example.com/a ')).toBe(true)
  expect(isOnlyLink('see https://example.com')).toBe(false)
  expect(isOnlyLink('example.com')).toBe(false)
  expect(isOnlyLink('javascript:alert(1)')).toBe(false)
})
