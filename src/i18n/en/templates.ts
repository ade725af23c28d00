export const templateWords = {
  'templates.stages': 'Stages',
  'templates.owners': 'Typical owners',
  'templates.counts':
    '{stages, plural, one {# stage} other {# stages}}, {steps, plural, one {# step} other {# steps}}, {touchpoints, plural, one {# touchpoint} other {# touchpoints}}',
  'templates.empty': '{lanes, plural, one {# empty lane} other {# empty lanes}}',
  'templates.mine': 'My templates',
  'templates.rename': 'Rename template',
  'templates.delete': 'Delete template',
  'templates.deleted': 'The template “{name}” is deleted.',
  'templates.failed': 'Your templates can’t be reached on this device right now.',
  'templates.name': 'Name of the template',
  'templates.keep': 'Also keep',
  'templates.keepOwners': 'Owners',
  'templates.keepKpis': 'KPIs, without their figures',
  'templates.keepPains': 'Pain points and opportunities',
  'templates.keptAlways':
    'Stages, steps, lanes, cards, touchpoints and the words that find feedback are always kept. Feedback, quotes, pictures, figures and findings never are.',
  'templates.save': 'Save template',
  'templates.saved': 'The template “{name}” is saved. You find it under “New journey”.',
} as const
