import { waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepFocus } from '../../src/app/keepFocus.ts'

let root: HTMLElement
let end: () => void

beforeEach(() => {
  document.body.innerHTML = `<div id="root"><div>
    <header><button id="undo">Undo</button><button id="redo">Redo</button></header>
    <main>
      <div data-layer><div id="card" tabindex="0"></div></div>
      <section>
        <h2>Sources</h2>
        <button id="import">Import</button>
        <ul>
          <li id="one"><button id="remove-one">Remove</button></li>
          <li id="two"><span tabindex="-1"></span><button id="remove-two">Remove</button></li>
        </ul>
        <button id="sample">Open a sample</button>
      </section>
    </main>
    <div role="status" id="notices"><button id="take-back">Take back</button></div>
  </div></div>`
  root = get('root')
  end = keepFocus(root)
})
afterEach(() => end())

function get(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (!element) throw new Error(`no ${id}`)
  return element
}

/** jsdom leaves the focus on what is switched off; browsers drop it. */
function disable(id: string): void {
  get(id).setAttribute('disabled', '')
}

async function twoFrames(): Promise<void> {
  for (let frames = 0; frames < 4; frames++)
    await new Promise((resolve) => requestAnimationFrame(resolve))
}

describe('the focus', () => {
  it('goes on to the next item where its item is taken out of a list', async () => {
    get('remove-one').focus()
    get('one').remove()
    await waitFor(() => expect(get('remove-two')).toHaveFocus())
  })

  it('goes back to the one before where there is no next one', async () => {
    get('remove-two').focus()
    get('two').remove()
    await waitFor(() => expect(get('remove-one')).toHaveFocus())
  })

  it('goes to the first thing to do in what held a list that went with its last item', async () => {
    get('remove-one').focus()
    get('two').remove()
    get('one').parentElement?.remove()
    await waitFor(() => expect(get('import')).toHaveFocus())
  })

  it('goes to the next button where its own is switched off', async () => {
    get('undo').focus()
    disable('undo')
    await waitFor(() => expect(get('redo')).toHaveFocus())
  })

  it('goes into the main part where the whole screen is another one', async () => {
    get('undo').focus()
    root.innerHTML = '<div><header><a href="#/">Home</a></header></div>'
    await twoFrames()
    root.innerHTML =
      '<div><header><a href="#/">Home</a></header><main><button id="new">New</button></main></div>'
    await waitFor(() => expect(get('new')).toHaveFocus())
  })

  it('goes back from a notice to where it was', async () => {
    get('redo').focus()
    get('take-back').focus()
    get('take-back').remove()
    await waitFor(() => expect(get('redo')).toHaveFocus())
  })

  it('stays where somebody else has put it meanwhile', async () => {
    get('remove-one').focus()
    get('one').remove()
    get('redo').focus()
    await twoFrames()
    expect(get('redo')).toHaveFocus()
  })

  it('goes to what comes where the map goes and the view in its place is on its way', async () => {
    get('card').focus()
    const main = root.querySelector('main')
    if (main) main.innerHTML = '<div>Loading…</div>'
    await twoFrames()
    expect(document.body).toHaveFocus()
    if (main)
      main.innerHTML = '<section><h2>Owners</h2><button id="assign">Assign</button></section>'
    await waitFor(() => expect(get('assign')).toHaveFocus())
  })

  it('is nobody’s where it was left on purpose, or was on the map', async () => {
    get('remove-one').focus()
    get('remove-one').blur()
    await Promise.resolve()
    get('one').remove()
    await twoFrames()
    expect(document.body).toHaveFocus()
    get('card').focus()
    get('card').remove()
    await twoFrames()
    expect(document.body).toHaveFocus()
  })
})
