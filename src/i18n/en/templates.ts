export const templateWords = {
  'templates.stages': 'Stages',
  'templates.owners': 'Typical owners',
  'templates.counts':
    '{stages, plural, one {# stage} other {# stages}}, {steps, plural, one {# step} other {# steps}}, {touchpoints, plural, one {# touchpoint} other {# touchpoints}}',
  'templates.empty': '{lanes, plural, one {# empty lane} other {# empty lanes}}',
} as const
