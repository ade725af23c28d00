/** What customers reach most companies by; offered, never enforced. Kept as content, in English. */
export const channels = [
  'Phone',
  'Web',
  'App',
  'Email',
  'Chat',
  'SMS',
  'Letter',
  'In person',
  'Store',
  'Social media',
] as const
