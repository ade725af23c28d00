// Builds public/schema/journey-1.json from the code's own schemas: node scripts/json-schema.mjs
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { toJsonSchema } from '@valibot/to-json-schema'

const idPattern = '^[A-Za-z0-9][A-Za-z0-9_-]{7,35}$'
// What our own checks (v.check) mean in JSON Schema: by the message that names them. What can't be said there is left out.
const checks = {
  id: { pattern: idPattern },
  order: { pattern: '^[A-Za-z][0-9A-Za-z]+$' },
  day: {},
  picture: { pattern: '^data:image/(png|jpeg);base64,[A-Za-z0-9+/]*={0,2}$' },
  n: {},
  comments: {},
}

/** The JSON Schema (draft 07) of a journey file, version 1. */
export function journeyJsonSchema(kinds, evidenceSchema) {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Throughline journey, version 1',
    description:
      'Two flat sets of records that point to each other by id. Unknown keys are allowed and kept.',
    type: 'object',
    required: ['format', 'version', 'journey'],
    properties: {
      format: { const: 'throughline/journey' },
      version: { const: 1 },
      organisation: documentSchema(kinds, 'organisation'),
      journey: documentSchema(kinds, 'journey'),
      evidence: byId({ $ref: '#/definitions/evidence' }),
    },
    definitions: {
      ...Object.fromEntries(
        Object.values(kinds).map(({ kind, schema }) => [kind, converted(schema)]),
      ),
      evidence: converted(evidenceSchema),
    },
  }
}

function documentSchema(kinds, home) {
  const names = Object.values(kinds).flatMap((kind) => (kind.home === home ? [kind.kind] : []))
  return byId({ oneOf: names.map((name) => ({ $ref: `#/definitions/${name}` })) })
}

function byId(value) {
  return { type: 'object', propertyNames: { pattern: idPattern }, additionalProperties: value }
}

function converted(schema) {
  const { $schema: _, ...rest } = toJsonSchema(schema, {
    ignoreActions: ['finite'],
    // The converter takes fields that are exactOptional for required ones.
    overrideSchema({ valibotSchema: { entries }, jsonSchema }) {
      if (!entries) return undefined
      const required = Object.keys(entries).filter((key) => entries[key].type !== 'exact_optional')
      return { ...jsonSchema, required }
    },
    overrideAction({ valibotAction, jsonSchema }) {
      const { type, requirement } = valibotAction
      // The converter knows limits on numbers only; ours stand on integers too.
      if (type === 'min_value') return { ...jsonSchema, minimum: requirement }
      if (type === 'max_value') return { ...jsonSchema, maximum: requirement }
      if (type !== 'check') return undefined
      const meaning = checks[valibotAction.message]
      if (!meaning)
        throw new Error(
          `scripts/json-schema.mjs does not know the check "${valibotAction.message}"`,
        )
      return { ...jsonSchema, ...meaning }
    },
  })
  return rest
}

export function schemaText(schema) {
  return `${JSON.stringify(schema, null, 2)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { runnerImport } = await import('vite')
  const { kinds } = (await runnerImport('./src/model/kinds.ts')).module
  const { evidenceSchema } = (await runnerImport('./src/model/checkEvidence.ts')).module
  const target = new URL('../public/schema/journey-1.json', import.meta.url)
  await writeFile(target, schemaText(journeyJsonSchema(kinds, evidenceSchema)))
  console.log(`wrote ${fileURLToPath(target)}`)
}
