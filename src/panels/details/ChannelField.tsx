import { useMemo } from 'react'
import { setChannel } from '../../commands/verbs/setChannel.ts'
import { t } from '../../i18n/t.ts'
import { liveRecord } from '../../model/records.ts'
import { channelOptions } from '../../parts/channelOptions.ts'
import { useDispatch, useRecords, useRecordsOfKind } from '../../store/useEditor.tsx'
import { ComboBox } from '../../ui/ComboBox.tsx'

export interface ChannelFieldProps {
  readonly label: string
  readonly touchpointIds: readonly string[]
}

/** How customers reach it: common channels, those of this journey, or any other word. */
export function ChannelField({ label, touchpointIds }: ChannelFieldProps) {
  const dispatch = useDispatch()
  const touchpoints = useRecordsOfKind('touchpoint')
  const options = useMemo(() => channelOptions(touchpoints), [touchpoints])
  const used = useRecords((records) => [
    ...new Set(touchpointIds.map((id) => liveRecord(records, 'touchpoint', id)?.channel ?? '')),
  ])
  const channel = used.length === 1 ? (used[0] ?? '') : ''
  const set = (next: string): void => {
    dispatch(setChannel, { touchpointIds, channel: next })
  }
  return (
    <ComboBox
      label={label}
      value={channel === '' ? null : channel}
      text={channel}
      options={options}
      onChoose={(key) => set(key ?? '')}
      onFree={set}
      placeholder={used.length > 1 ? t('details.mixed') : t('details.channelPlaceholder')}
    />
  )
}
