import { expect, test } from 'vitest'
import { hasDecimalComma, isTwoNumbers, readNumber } from '../../src/lib/readNumber.ts'

test.each([
  ['54', 54],
  [' -0.5 ', -0.5],
  ['−3', -3],
  ['54,5', 54.5],
  ['.5', 0.5],
  ['0,125', 0.125],
  ['1.200', 1.2],
  ['1 200', 1200],
  ['1’200', 1200],
  ['1,234.5', 1234.5],
  ['1.234,5', 1234.5],
  ['1,234,567', 1234567],
  ['71 %', 71],
  ['1,234', undefined],
  ['1.2.3', undefined],
  ['1,2,3.4', undefined],
  ['12abc', undefined],
  ['', undefined],
  ['-', undefined],
  ['NaN', undefined],
  ['1e999', undefined],
  ['9'.repeat(400), undefined],
])('the number of %s is %s', (text, number) => {
  expect(readNumber(text)).toBe(number)
})

test.each([
  ['1,234', 1.234],
  ['1.234', 1234],
  ['1.5', 1.5],
  ['1.234,5', 1234.5],
])('where commas stand before decimals, the number of %s is %s', (text, number) => {
  expect(readNumber(text, 'decimals')).toBe(number)
})

test.each([
  ['5,250', 5250],
  ['-5,250', -5250],
  ['5.250', 5.25],
  ['5,3', 5.3],
  ['1.234,5', 1234.5],
  ['1,23,4', undefined],
])('where commas stand between thousands, the number of %s is %s', (text, number) => {
  expect(readNumber(text, 'thousands')).toBe(number)
})

test.each([
  ['1,234', true],
  ['1.234', false],
  ['54,5', false],
  ['lots', false],
])('whether %s can be two numbers: %s', (text, isSo) => {
  expect(isTwoNumbers(text)).toBe(isSo)
})

test.each([
  ['54,5', true],
  ['1.234,50', true],
  ['0,125', false],
  ['1,234', false],
  ['1,2,3', false],
  ['5', false],
])('whether %s has a decimal comma for sure: %s', (text, isSo) => {
  expect(hasDecimalComma(text)).toBe(isSo)
})
