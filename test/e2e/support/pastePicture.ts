import type { Page } from '@playwright/test'

/** A picture of 1,600 × 800 px, made where it is needed and pasted as a browser or a screenshot tool would. */
export async function pastePicture(page: Page, type = 'image/png'): Promise<void> {
  await page.evaluate(async (type) => {
    const canvas = document.createElement('canvas')
    ;[canvas.width, canvas.height] = [1600, 800]
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.fillStyle = '#2f7d5b'
    context.fillRect(0, 0, 1600, 800)
    context.fillStyle = '#c8553d'
    context.fillRect(200, 200, 500, 300)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    const data = new DataTransfer()
    const content = type === 'image/svg+xml' ? '<svg onload="alert(1)"/>' : (blob ?? '')
    data.items.add(new File([content], 'screenshot', { type }))
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    })
    document.activeElement?.dispatchEvent(event)
  }, type)
}
