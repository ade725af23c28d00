import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Disclosure } from '../../src/ui/Disclosure.tsx'

afterEach(cleanup)
const user = userEvent.setup()

test('what stands below a button is there only while it is open', async () => {
  const seen: string[] = []
  function Content() {
    useEffect(() => {
      seen.push('came')
      return () => {
        seen.push('went')
      }
    }, [])
    return <p>Because nobody owns it.</p>
  }
  const { rerender } = render(
    <Disclosure title="Why?">
      <Content />
    </Disclosure>,
  )
  const button = screen.getByRole('button', { name: 'Why?', expanded: false })
  rerender(
    <Disclosure title="Why so?">
      <Content />
    </Disclosure>,
  )
  expect(seen).toEqual([])
  await user.click(button)
  expect(button).toHaveAttribute('aria-expanded', 'true')
  const panel = screen.getByRole('group', { name: 'Why so?' })
  expect(panel).toHaveTextContent('Because nobody owns it.')
  expect(button).toHaveAttribute('aria-controls', panel.id)
  await user.click(button)
  expect(seen).toEqual(['came', 'went'])
  expect(panel).toBeEmptyDOMElement()
  expect(panel).not.toBeVisible()
})
