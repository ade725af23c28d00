import { FolderOpen, Plus } from 'lucide-react'
import { type ReactNode, Suspense, useState } from 'react'
import { languageSpoken } from '../../i18n/speak.ts'
import { t } from '../../i18n/t.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { FileButton } from '../../ui/FileButton.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { later } from '../../ui/later.ts'
import type { KeptParts } from '../../model/templates/keepAsTemplate.ts'
import { JourneyList } from './JourneyList.tsx'
import styles from './Library.module.css'
import type { FileProblem } from './ProblemDialog.tsx'
import { type Sample, SampleButton } from './SampleButton.tsx'
import type { TemplateShelf } from './TemplateShelf.ts'
import type { JourneyCard } from './journeyCard.ts'
import { useFileDrop } from './useFileDrop.ts'

export interface LibraryPanelProps {
  readonly journeys: readonly JourneyCard[]
  readonly hrefOf: (id: string) => string
  readonly now: number
  readonly samples: readonly Sample[]
  /** Something is being opened. */
  readonly isBusy: boolean
  /** What people should know about what is kept here: full disk, lost journeys. */
  readonly warnings?: ReactNode
  readonly problem: FileProblem | undefined
  readonly onProblemRead: () => void
  readonly onOpen: (id: string) => void
  readonly onCreate: (template: string, name: string) => void
  readonly onFile: (file: File) => void
  readonly onSample: (key: string) => void
  readonly onRename: (id: string, name: string) => void
  readonly onDuplicate: (journey: JourneyCard) => void
  readonly onSave: (journey: JourneyCard) => void
  readonly onSaveTemplate: (journeyId: string, name: string, parts: KeptParts) => void
  /** Where templates that people made are kept. */
  readonly shelf: TemplateShelf
  readonly onDelete: (journey: JourneyCard) => void
  readonly onRemoveAll: () => void
}

const NewJourneyDialog = later(
  async () => (await import('./NewJourneyDialog.tsx')).NewJourneyDialog,
)
const ProblemDialog = later(async () => (await import('./ProblemDialog.tsx')).ProblemDialog)
const RenameDialog = later(async () => (await import('./RenameDialog.tsx')).RenameDialog)

const SaveTemplateDialog = later(
  async () => (await import('./SaveTemplateDialog.tsx')).SaveTemplateDialog,
)

/** Fetches the dialogs before they are asked for. */
export async function preloadLibraryDialogs(): Promise<void> {
  const dialogs = [NewJourneyDialog, RenameDialog, SaveTemplateDialog, ProblemDialog]
  await Promise.all(dialogs.map((dialog) => dialog.preload()))
  await (await import('./useTemplates.ts')).fetchTemplates(languageSpoken())
}

/** The first page: every journey on this device, and the ways to begin one. */
export function LibraryPanel(props: LibraryPanelProps) {
  const { journeys, samples, isBusy, warnings, problem, onSample, onFile, onOpen } = props
  const [isNew, setIsNew] = useState(false)
  const [renamed, setRenamed] = useState<JourneyCard>()
  const [templated, setTemplated] = useState<JourneyCard>()
  const [isRemoving, setIsRemoving] = useState(false)
  const isDropping = useFileDrop(onFile)
  const isEmpty = journeys.length === 0

  const begin = (
    <div className={styles['begin']}>
      <Button look="primary" icon={<Plus size={16} aria-hidden />} onPress={() => setIsNew(true)}>
        {t('library.new')}
      </Button>
      <FileButton
        accept=".json,.jsonl,.gz,application/json,application/gzip"
        icon={<FolderOpen size={16} aria-hidden />}
        onFiles={([file]) => {
          if (file) onFile(file)
        }}
      >
        {t('library.openFile')}
      </FileButton>
    </div>
  )

  return (
    <div className={styles['library']}>
      {warnings}
      <header className={styles['head']} data-empty={isEmpty || undefined}>
        <div>
          <h1>{isEmpty ? t('library.emptyTitle') : t('library.title')}</h1>
          <p>{isEmpty ? t('library.emptyText') : t('library.lead')}</p>
        </div>
        {begin}
      </header>
      {isEmpty ? null : (
        <JourneyList
          journeys={journeys}
          hrefOf={props.hrefOf}
          now={props.now}
          onOpen={onOpen}
          onRename={setRenamed}
          onDuplicate={props.onDuplicate}
          onSave={props.onSave}
          onSaveTemplate={setTemplated}
          onDelete={props.onDelete}
        />
      )}
      {samples.length === 0 ? null : (
        <section className={styles['samples']} aria-label={t('library.samples')}>
          <h2>{t('library.samples')}</h2>
          <p>{t('library.samplesLead')}</p>
          <div>
            {samples.map((sample) => (
              <SampleButton
                key={sample.key}
                sample={sample}
                isDisabled={isBusy}
                onOpen={() => onSample(sample.key)}
              />
            ))}
          </div>
          {isBusy ? <ProgressBar label={t('library.sampleOpening')} /> : null}
        </section>
      )}
      <footer className={styles['foot']}>
        <p>{t('library.privacy')}</p>
        <Button look="quiet" onPress={() => setIsRemoving(true)}>
          {t('library.removeAll')}
        </Button>
      </footer>
      {isDropping ? <div className={styles['drop']}>{t('library.drop')}</div> : null}
      <Suspense>
        {isNew ? (
          <NewJourneyDialog
            shelf={props.shelf}
            onCreate={props.onCreate}
            onClose={() => setIsNew(false)}
          />
        ) : null}
        {renamed ? (
          <RenameDialog
            name={renamed.name}
            onClose={() => setRenamed(undefined)}
            onRename={(name) => {
              props.onRename(renamed.id, name)
              setRenamed(undefined)
            }}
          />
        ) : null}
        {templated ? (
          <SaveTemplateDialog
            name={templated.name}
            onClose={() => setTemplated(undefined)}
            onSave={(name, parts) => {
              props.onSaveTemplate(templated.id, name, parts)
              setTemplated(undefined)
            }}
          />
        ) : null}
        {problem ? <ProblemDialog problem={problem} onClose={props.onProblemRead} /> : null}
      </Suspense>
      <ConfirmDialog
        title={t('library.removeAll')}
        isOpen={isRemoving}
        confirm={t('library.removeAllConfirm')}
        isDanger
        onCancel={() => setIsRemoving(false)}
        onConfirm={() => {
          setIsRemoving(false)
          props.onRemoveAll()
        }}
      >
        <p>{t('library.removeAllText', { journeys: journeys.length })}</p>
      </ConfirmDialog>
    </div>
  )
}
