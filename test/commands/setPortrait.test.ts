import { expect, it } from 'vitest'
import { type Command, runCommand } from '../../src/commands/command.ts'
import { deleteOfOrganisation } from '../../src/commands/verbs/deleteOfOrganisation.ts'
import { setFields } from '../../src/commands/verbs/setFields.ts'
import { setPortrait } from '../../src/commands/verbs/setPortrait.ts'
import { portraitOf, shownPictures } from '../../src/model/pictures.ts'
import { recordsOfKind } from '../../src/model/queries.ts'
import { type Records, allRecords, liveRecord, recordsFrom } from '../../src/model/records.ts'
import { writeJourneyFile } from '../../src/model/writeJourneyFile.ts'
import { expectCommand } from '../support/expectCommand.ts'
import { pngHeader, smallJpeg, smallPng } from '../support/pictureData.ts'
import { smallMap } from '../support/smallMap.ts'

const map = recordsFrom([
  ...allRecords(smallMap),
  { id: 'persAnna', kind: 'persona', name: 'Anna' },
  { id: 'persBela', kind: 'persona', name: 'Béla' },
])
const personaId = 'persAnna'
const png = { id: 'facePng1', data: smallPng }
const anna = (records: Records) => liveRecord(records, 'persona', personaId)

function after<A>(records: Records, command: Command<A>, args: A): Records {
  const outcome = runCommand(records, command, args)
  if (outcome.refused) throw new Error(outcome.refused.key)
  return outcome.records
}

it('C75 a persona has a picture, stored once in the organisation', () => {
  expectCommand(map, setPortrait, { personaId, picture: png }).toGive((records) => {
    expect(portraitOf(records, anna(records) ?? {})?.data).toBe(smallPng)
  })
  const one = after(map, setPortrait, { personaId, picture: png })
  const other = { personaId: 'persBela', picture: { ...png, id: 'facePng2' } }
  expectCommand(one, setPortrait, other).toGive((records) => {
    expect(recordsOfKind(records, 'portrait')).toHaveLength(1)
    expect(liveRecord(records, 'persona', 'persBela')?.portraitId).toBe('facePng1')
  })
})

it('C75 another picture takes its place, and none; its words go with it', () => {
  const one = after(map, setPortrait, { personaId, picture: png })
  const said = after(one, setFields, { id: personaId, fields: { alt: 'Anna laughs' } })
  expect(anna(said)?.alt).toBe('Anna laughs')
  for (const picture of [{ id: 'faceJpg1', data: smallJpeg }, undefined])
    expectCommand(said, setPortrait, { personaId, ...(picture ? { picture } : {}) }).toGive(
      (records) => {
        expect(anna(records)?.portraitId).toBe(picture?.id)
        expect(anna(records)).not.toHaveProperty('alt')
      },
    )
  expectCommand(said, setPortrait, { personaId, picture: png }).toGive((records) =>
    expect(anna(records)?.alt).toBe('Anna laughs'),
  )
})

it('C75 what is no picture is refused, and a persona that is gone', () => {
  const bad = { id: 'faceBad1', data: pngHeader(60_000, 60_000) }
  expectCommand(map, setPortrait, { personaId, picture: bad }).toRefuse('refused.notAPicture')
  expectCommand(map, setPortrait, { personaId: 'touchMenu', picture: png }).toRefuse('refused.gone')
  const fields = { portraitId: 'touchMenu' }
  expectCommand(map, setFields, { id: personaId, fields }).toRefuse('refused.noSuchLink')
})

it('C75 a persona that is deleted shows none, and its picture is left out of the file', () => {
  const one = after(map, setPortrait, { personaId, picture: png })
  const at = '2026-03-01T10:00:00.000Z'
  const gone = after(one, deleteOfOrganisation, { id: personaId, at })
  expect(shownPictures(gone).size).toBe(0)
  const text = (records: Records) => writeJourneyFile({ records, evidence: new Map(), extra: {} })
  expect(text(one)).toContain(smallPng)
  expect(text(gone)).not.toContain(smallPng)
})
