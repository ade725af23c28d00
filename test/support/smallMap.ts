import type { AnyRecord } from '../../src/model/kinds.ts'
import { type Records, recordsFrom } from '../../src/model/records.ts'

/** Two stages, three steps, three lanes, three touchpoints, a note, a pain point, an owner and a KPI, ids to be read. */
export const smallMapRecords: readonly AnyRecord[] = [
  { id: 'org00001', kind: 'organisation', name: 'Acme' },
  { id: 'deptSupport', kind: 'department', name: 'Support', color: '#3b6fb6' },
  { id: 'deptSales', kind: 'department', name: 'Sales', color: '#2f7d5b' },
  { id: 'personMara', kind: 'person', name: 'Mara Voss', departmentId: 'deptSupport' },
  { id: 'kpiFirstFix', kind: 'kpi', name: 'First contact fix' },
  { id: 'jrny0001', kind: 'journey', name: 'Home internet' },
  { id: 'stageAsk', kind: 'stage', name: 'Ask for help', order: 'a0' },
  { id: 'stageLeave', kind: 'stage', name: 'Stay or leave', order: 'a1' },
  { id: 'stepCall', kind: 'step', stageId: 'stageAsk', order: 'a0', name: 'Call' },
  { id: 'stepExplain', kind: 'step', stageId: 'stageAsk', order: 'a1', name: 'Explain it again' },
  { id: 'stepCancel', kind: 'step', stageId: 'stageLeave', order: 'a0', name: 'Cancel' },
  {
    id: 'laneTouch',
    kind: 'lane',
    type: 'touchpoints',
    role: 'onstage',
    order: 'a0',
    name: 'Touchpoints',
  },
  { id: 'lanePains', kind: 'lane', type: 'pains', order: 'a1', name: 'Pain points' },
  { id: 'laneNotes', kind: 'lane', type: 'notes', order: 'a2', name: 'Notes' },
  {
    id: 'touchMenu',
    kind: 'touchpoint',
    stepId: 'stepCall',
    laneId: 'laneTouch',
    order: 'a0',
    name: 'Phone menu and transfer',
    channel: 'Phone',
  },
  {
    id: 'touchAgent',
    kind: 'touchpoint',
    stepId: 'stepExplain',
    laneId: 'laneTouch',
    order: 'a0',
    name: 'Support agent',
    accountableId: 'deptSupport',
  },
  {
    id: 'touchRetain',
    kind: 'touchpoint',
    stepId: 'stepCancel',
    laneId: 'laneTouch',
    order: 'a0',
    name: 'Retention call',
    accountableId: 'deptSales',
  },
  {
    id: 'cardNote',
    kind: 'card',
    stepId: 'stepCall',
    laneId: 'laneNotes',
    order: 'a0',
    text: 'Call routing rules',
  },
  {
    id: 'painTransfer',
    kind: 'painPoint',
    touchpointId: 'touchMenu',
    order: 'a0',
    title: 'Transferred four times',
  },
  { id: 'linkMenuAgent', kind: 'connection', fromId: 'touchMenu', toId: 'touchAgent' },
  { id: 'feelCall', kind: 'feeling', stepId: 'stepCall', value: -0.6 },
]

export const smallMap: Records = recordsFrom(smallMapRecords)
