import { type Command, runCommand } from '../../src/commands/command.ts'
import { addLane } from '../../src/commands/verbs/addLane.ts'
import { addStage } from '../../src/commands/verbs/addStage.ts'
import { addStep } from '../../src/commands/verbs/addStep.ts'
import { addTouchpoint } from '../../src/commands/verbs/addTouchpoint.ts'
import type { LaneType } from '../../src/model/kinds/lane.ts'
import { type Records, recordsFrom } from '../../src/model/records.ts'

/** Builds documents by running commands, with ids that say what they are: `stage00Ask`. */
export class MapBuilder {
  records: Records = recordsFrom([
    { id: 'org00001', kind: 'organisation', name: 'Acme' },
    { id: 'jrny0001', kind: 'journey', name: 'Home internet' },
  ])

  run<A>(command: Command<A>, args: A): this {
    const outcome = runCommand(this.records, command, args)
    if (outcome.refused) throw new Error(outcome.refused.key)
    this.records = outcome.records
    return this
  }

  stage(name: string): this {
    return this.run(addStage, { id: id('stage', name), name })
  }

  step(stage: string, name: string): this {
    return this.run(addStep, { id: id('step', name), stageId: id('stage', stage), name })
  }

  lane(name: string, type: LaneType): this {
    return this.run(addLane, { id: id('lane', name), name, type })
  }

  touchpoint(step: string, lane: string, name: string): this {
    const args = { id: id('tchp', name), stepId: id('step', step), laneId: id('lane', lane), name }
    return this.run(addTouchpoint, args)
  }
}

/** The id that the builder gives to what is called so. */
export function id(prefix: string, name: string): string {
  return `${prefix}00${name.replaceAll(/[^A-Za-z0-9]/g, '')}0000`
}

/** Two stages, three steps, two lanes for touchpoints and pains; the first place holds a stack of two. */
export function smallMap(): MapBuilder {
  return new MapBuilder()
    .stage('Ask')
    .stage('Fix')
    .step('Ask', 'Call')
    .step('Ask', 'Explain')
    .step('Fix', 'Wait')
    .lane('Touchpoints', 'touchpoints')
    .lane('Pain points', 'pains')
    .lane('Feeling', 'feeling')
    .touchpoint('Call', 'Touchpoints', 'Phone menu')
    .touchpoint('Call', 'Touchpoints', 'Chat')
    .touchpoint('Wait', 'Touchpoints', 'Visit')
}
