import { useCallback, useEffect, useMemo, useState } from 'react'
import type { OwnTemplate } from '../../model/templates/OwnTemplate.ts'
import type { TemplateShelf } from './TemplateShelf.ts'

export interface OwnTemplates {
  readonly templates: readonly OwnTemplate[]
  /** The one deleted last, for as long as it can be brought back. */
  readonly deleted: OwnTemplate | undefined
  readonly hasFailed: boolean
  readonly rename: (template: OwnTemplate, name: string) => void
  readonly remove: (template: OwnTemplate) => void
  readonly restore: () => void
}

/** Somebody's own templates, and what can be done with them. */
export function useOwnTemplates(shelf: TemplateShelf): OwnTemplates {
  const [templates, setTemplates] = useState<readonly OwnTemplate[]>([])
  const [deleted, setDeleted] = useState<OwnTemplate>()
  const [hasFailed, setHasFailed] = useState(false)
  const refresh = useCallback(
    (first: Promise<void>): void => {
      first
        .then(async () => {
          setTemplates(await shelf.listTemplates())
          setHasFailed(false)
        })
        .catch(() => setHasFailed(true))
    },
    [shelf],
  )
  useEffect(() => refresh(Promise.resolve()), [refresh])
  return useMemo(
    () => ({
      templates,
      deleted,
      hasFailed,
      rename: (template, name) => refresh(shelf.saveTemplate({ ...template, name })),
      remove: (template) =>
        refresh(shelf.removeTemplate(template.id).then(() => setDeleted(template))),
      restore: () => {
        if (deleted) refresh(shelf.saveTemplate(deleted).then(() => setDeleted(undefined)))
      },
    }),
    [templates, deleted, hasFailed, refresh, shelf],
  )
}
