// What one builds from the usual parts: PapaParse streams the file in a worker, vader-sentiment scores each comment.
export interface PapaVaderAnswer {
  /** Seconds from the file to the last row. */
  readonly seconds: number
  readonly rows: number
  readonly negative: number
}

const input = document.querySelector('input')
const output = document.querySelector('output')
const mode = new URLSearchParams(location.search).get('mode') ?? 'score'

input?.addEventListener('change', () => {
  const file = input.files?.[0]
  if (!file || !output) return
  const worker = new Worker(new URL('./papaVaderWorker.ts', import.meta.url), { type: 'module' })
  const start = performance.now()
  worker.addEventListener('message', ({ data }: MessageEvent<Omit<PapaVaderAnswer, 'seconds'>>) => {
    const answer: PapaVaderAnswer = { ...data, seconds: (performance.now() - start) / 1000 }
    output.textContent = JSON.stringify(answer)
    worker.terminate()
  })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  worker.postMessage({ file, scores: mode === 'score' })
})
