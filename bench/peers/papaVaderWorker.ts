import Papa from 'papaparse'
import vader from 'vader-sentiment'

interface Asked {
  readonly file: File
  readonly scores: boolean
}

addEventListener('message', ({ data: { file, scores } }: MessageEvent<Asked>) => {
  let rows = 0
  let negative = 0
  Papa.parse<Record<string, string>>(file, {
    header: true,
    skipEmptyLines: true,
    chunk: ({ data }) => {
      rows += data.length
      if (!scores) return
      for (const row of data) {
        const { compound } = vader.SentimentIntensityAnalyzer.polarity_scores(row['feedback'] ?? '')
        if (compound <= -0.05) negative++
      }
    },
    complete: () => postMessage({ rows, negative }),
  })
})
