import type { TwoWords } from './OrganisationRow.ts'

/** Yes and no in English and German, and what means as much in one column: alternatives of a regular expression. */
export function yesOrNo(yesToo: string, noToo: string): TwoWords {
  return {
    isTrue: new RegExp(`^(yes|y|true|x|1|ja|j|wahr|${yesToo})$`, 'i'),
    isFalse: new RegExp(`^(no|n|false|0|nein|falsch|${noToo})$`, 'i'),
    problem: 'importing.notYesOrNo',
  }
}
