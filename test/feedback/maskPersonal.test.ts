// @vitest-environment node
import { expect, it } from 'vitest'
import { maskPersonal } from '../../src/feedback/text/maskPersonal.ts'

it.each([
  ['Write to jo.smith+x@mail.example.co.uk please', 'Write to [email] please'],
  ['Call 020 7946 0958 today', 'Call [phone] today'],
  ['Call +49 (0)89 123456-78!', 'Call [phone]!'],
  ['My number is 555-123-4567.', 'My number is [phone].'],
  ['(555) 123-4567', '[phone]'],
  ['07700900123 is mine', '[phone] is mine'],
  ['06.12.34.56.78', '[phone]'],
  ['Card 4111 1111 1111 1111 was charged', 'Card [card] was charged'],
  ['Card 4111-1111-1111-1111', 'Card [card]'],
  ['Dr Smith was kind', 'Dr [name] was kind'],
  ["Mrs. O'Neill-Watson's team", "Mrs. [name]'s team"],
  ['Nurse Jane Doe and Mr X helped', 'Nurse [name] and Mr [name] helped'],
  ['Herr Müller war nett', 'Herr [name] war nett'],
  ['My name is Jane Doe and I waited', 'My name is [name] and I waited'],
  ['my name is jane and I waited', 'my name is [name] and I waited'],
  ['A nurse called Mary helped', 'A nurse called [name] helped'],
  ['Dear John,\nthank you', 'Dear [name],\nthank you'],
  ['It broke.\nKind regards, Jane Doe', 'It broke.\nKind regards, [name]'],
  ['It broke.\n- Jane Doe', 'It broke.\n- [name]'],
  ['Thanks\nJane', 'Thanks\n[name]'],
])('masks %j', (text, expected) => {
  expect(maskPersonal(text)).toBe(expected)
})

it.each([
  'It cost £1,234.50 and then $65 more',
  'The price went from 49.99 to 129.99',
  'Waited from 10:30 to 12:45 on 22/04/2015',
  'Between 2015-04-22 and 2015-05-01',
  'In 2014 2015 2016 it was fine',
  'From 2015-2016',
  'We had 1500000 visitors, 12 000 000 in all',
  'Ticket 250635 and order 12345678',
  'Scores 0 1 2 3 4 5 6 7 8 9 10',
  'The Dr. Excellent service',
  'I saw the Dr. Very good.',
  'Miss My old dentist',
  'Dear Sir,',
  'Thanks, everyone was great',
  'Called Comcast three times',
  'I called the nurse. All good',
  'Speed 1.5 0.5 2.5 Mbps',
  '100% of 300GB',
  'Nothing.',
])('leaves %j', (text) => {
  expect(maskPersonal(text)).toBe(text)
})

// Were a pattern to backtrack over it, this would run into the runner's time limit many times over.
it('does not hang on long hostile text', () => {
  const text = `${'1 '.repeat(20000)}${'Dr '.repeat(10000)}${'a@'.repeat(20000)}${'A'.repeat(50000)}`
  expect(maskPersonal(text).length).toBeLessThanOrEqual(text.length)
})
