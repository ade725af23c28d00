import type { Survey } from '../../tables/surveyBytes.ts'

/** Files whose survey is kept at once: a quarter of a megabyte each. */
const mostFiles = 40

/** What tells a file from others that are chosen at the same time. */
export const fileKey = ({ name, size, lastModified }: File): string =>
  JSON.stringify([name, size, lastModified])

/** What was seen of files when their columns were shown: reading them needs no second look at all their bytes. */
export class FeedbackSurveys {
  private readonly surveys = new Map<string, Survey>()

  add(file: File, survey: Survey): void {
    const [oldest] = this.surveys.keys()
    if (this.surveys.size >= mostFiles && oldest !== undefined) this.surveys.delete(oldest)
    this.surveys.set(fileKey(file), survey)
  }

  /** Undefined where this very file was not seen. */
  async of(file: File): Promise<Survey | undefined> {
    const survey = this.surveys.get(fileKey(file))
    if (!survey) return undefined
    // Unpacked together, files of one name may have one time and one size.
    const head = new Uint8Array(await file.slice(0, survey.head.length).arrayBuffer())
    return head.every((byte, at) => byte === survey.head[at]) ? survey : undefined
  }
}
