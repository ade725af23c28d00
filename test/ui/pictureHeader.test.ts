import { expect, it } from 'vitest'
import { pictureHeader } from '../../src/ui/pictureHeader.ts'
import { readPicture } from '../../src/ui/readPicture.ts'
import { pngHeader, smallJpeg, smallPng } from '../support/pictureData.ts'

const bytesOf = (url: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(url.split(',')[1] ?? '', 'base64'))
const latin = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'latin1'))
const gif = (frames: number): Uint8Array<ArrayBuffer> =>
  latin(
    `GIF89a\x05\x00\x04\x00\x00\x00\x00${'\x2c\0\0\0\0\x05\0\x04\0\0\x02\x01x\0'.repeat(frames)}\x3b`,
  )

it('says what a file is by its own first bytes', () => {
  expect(pictureHeader(bytesOf(smallPng))).toMatchObject({ type: 'png', width: 3, height: 2 })
  expect(pictureHeader(bytesOf(smallJpeg))).toEqual({ type: 'jpeg', width: 5, height: 4 })
  expect(pictureHeader(gif(1))).toEqual({ type: 'gif', width: 5, height: 4, isAnimated: false })
  expect(pictureHeader(gif(2))).toMatchObject({ isAnimated: true })
  const apng =
    '\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0crc!\0\0\0\0acTLcrc!'
  expect(pictureHeader(latin(apng))).toMatchObject({ type: 'png', isAnimated: true })
  const webp = 'RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\x02\0\0\0\x04\0\0\x03\0\0'
  expect(pictureHeader(latin(webp))).toEqual({
    type: 'webp',
    width: 5,
    height: 4,
    isAnimated: true,
  })
  expect(pictureHeader(latin('\n<?xml version="1.0"?><svg/>')).type).toBe('svg')
  expect(pictureHeader(latin('%PDF-1.7')).type).toBe('other')
  expect(pictureHeader(new Uint8Array())).toEqual({ type: 'other' })
})

it.each([
  ['svg', latin('<svg onload="alert(1)"/>')],
  ['other', latin('hello')],
  ['animated', gif(2)],
  ['pixels', bytesOf(pngHeader(30_000, 30_000))],
])('a file is refused before anything decodes it: %s', async (code, bytes) => {
  const { problem } = await readPicture(new Blob([bytes], { type: 'image/png' }))
  expect(problem?.key).toBe(`picture.problem.${code}`)
})
