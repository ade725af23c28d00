import { expect, test } from 'vitest'
import { createView } from '../../src/canvas/createView.ts'
import type { Finding } from '../../src/model/finding.ts'
import { createEditor } from '../../src/store/createEditor.ts'
import { createSession } from '../../src/store/createSession.ts'
import { id, smallMap } from './mapBuilder.ts'

const menu = id('tchp', 'Phone menu')
const finding = (harm: number, severity: Finding['severity'] = 'warning'): Finding => ({
  id: `unowned:${menu}`,
  rule: 'unowned',
  severity,
  subjects: [menu],
  title: { key: 'rule.unowned', values: {} },
  why: { key: 'rule.unowned.why', values: { harm } },
  harm,
  fixes: [],
})

test('the map is made anew when its marks change, and not for the figures of a finding', () => {
  const session = createSession()
  const editor = createEditor(smallMap().records, () => 0)
  const view = createView(editor, session)
  const bare = view()
  expect(view()).toBe(bare)
  session.setState({ findings: [finding(1)] })
  const marked = view()
  expect(marked).not.toBe(bare)
  expect(marked.scene.cards.get(menu)?.badge).toMatchObject({ count: 1, severity: 'warning' })
  session.setState({ findings: [finding(2)] })
  expect(view()).toBe(marked)
  session.setState({ findings: [finding(2, 'critical')] })
  expect(view().scene.cards.get(menu)?.badge).toMatchObject({ severity: 'critical' })
  session.setState({ findings: [] })
  expect(view().scene.cards.get(menu)).not.toHaveProperty('badge')
})

test('a card that is as it was stays the same object', () => {
  const session = createSession()
  const view = createView(
    createEditor(smallMap().records, () => 0),
    session,
  )
  const before = view().scene.cards
  session.setState({ findings: [finding(1)] })
  const after = view().scene.cards
  for (const [key, card] of before) {
    if (key === menu) expect(after.get(key)).not.toBe(card)
    else expect(after.get(key)).toBe(card)
  }
})
