import { KnownRows } from '../../feedback/reading/knownRows.ts'
import type { FeedbackEngine } from '../../feedback/feedbackEngine.ts'
import { newId } from '../../lib/newId.ts'
import type { SourceSettings } from '../../panels/feedback/feedbackPort.ts'
import type { ReadHow } from '../../panels/feedback/ReadHow.ts'
import type { StoppedReading } from '../../panels/feedback/UnfinishedReading.ts'
import type { StagedReading } from '../../storage/StagedReading.ts'
import type { ReadingPlace } from './feedbackFileReading.ts'
import type { FeedbackLocks } from './feedbackLocks.ts'
import { headHash, isReadAlike, isSameFile, readBefore } from './feedbackResume.ts'
import { sampleRows } from './feedbackSample.ts'
import type { OpenStore } from './feedbackSources.ts'
import { FeedbackStaging } from './feedbackStaging.ts'

export interface PlacesOptions {
  readonly store: OpenStore
  readonly locks: FeedbackLocks
  /** ISO time of the day. */
  readonly today: () => string
  readonly engine: FeedbackEngine
  readonly organisationId: () => string
  /** Settles when what is to be counted is. */
  readonly settled: () => Promise<unknown>
  /** Sources that are counted so far and not imported yet. */
  readonly counted: () => ReadonlySet<string>
}

/** Where files are read to, and what readings that were cut off have left there. */
export class FeedbackPlaces {
  private readonly options: PlacesOptions

  constructor(options: PlacesOptions) {
    this.options = options
  }

  /** Files whose reading was cut off, and that nobody reads now. */
  async stopped(organisationId: string): Promise<StoppedReading[]> {
    return (await this.staged(organisationId)).map(
      ({ sourceId, name, rows, bytesRead, size, settings }) => ({
        id: sourceId,
        name,
        rows,
        share: size === 0 ? 1 : bytesRead / size,
        isImported: settings !== undefined,
      }),
    )
  }

  /** How a stopped reading goes on with a file: undefined where it is another file or not there any more. */
  async goingOn(
    id: string,
    file: File,
    organisationId: string,
  ): Promise<{ how: ReadHow; settings: SourceSettings } | undefined> {
    const all = await this.staged(organisationId)
    const staged = all.find(({ sourceId }) => sourceId === id)
    if (!staged?.settings || !(await isSameFile(file, staged))) return undefined
    return { how: staged.how as ReadHow, settings: staged.settings as SourceSettings }
  }

  /** Removes what was read of a stopped reading. */
  async forget(id: string): Promise<void> {
    await (await this.options.store()).dropSource(id)
  }

  /** Where a file is read to: behind what an earlier reading of it has left, or a new place. */
  async place(file: File, how: ReadHow): Promise<ReadingPlace> {
    const { locks, organisationId, today } = this.options
    const store = await this.options.store()
    const staged = await this.stagedOf(file, how)
    // Another tab may have begun to go on with it just now.
    const earlier = staged && (await locks.take(staged.sourceId)) ? staged : undefined
    const sourceId = earlier?.sourceId ?? newId()
    if (!earlier) await locks.take(sourceId)
    const staging = new FeedbackStaging({
      store,
      today,
      file: {
        sourceId,
        organisationId: organisationId(),
        name: file.name,
        size: file.size,
        lastModified: file.lastModified,
        headHash: await headHash(file),
        how,
      },
      ...(earlier ? { before: earlier } : {}),
    })
    const before = earlier ? await readBefore(store, earlier, sampleRows) : undefined
    return { staging, ...(before ? { before } : {}), ...(await this.known(how)) }
  }

  private async staged(organisationId: string): Promise<StagedReading[]> {
    const { store, locks } = this.options
    const all = await (await store()).listStaged(organisationId)
    const held = await locks.held()
    return all.filter(({ sourceId }) => !held.has(sourceId))
  }

  /** What is staged of this file; where it was read in another way, that goes away. */
  private async stagedOf(file: File, how: ReadHow): Promise<StagedReading | undefined> {
    for (const staged of await this.staged(this.options.organisationId())) {
      if (!(await isSameFile(file, staged))) continue
      if (isReadAlike(staged, how)) return staged
      await this.forget(staged.sourceId)
    }
    return undefined
  }

  /** Rows of the sources that this journey counts. */
  private async known({
    countsAgain,
  }: ReadHow): Promise<Pick<ReadingPlace, 'known' | 'repeatedIn'>> {
    const { engine, settled } = this.options
    const known = new KnownRows()
    const repeatedIn: string[] = []
    if (countsAgain) return { known, repeatedIn }
    await settled()
    const counted = this.options.counted()
    for (const { id, name } of engine.sources.values()) if (!counted.has(id)) repeatedIn.push(name)
    for (const chunk of engine.index.chunks) if (!counted.has(chunk.sourceId)) known.add(chunk)
    return { known, repeatedIn }
  }
}
