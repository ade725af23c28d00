/** Longer texts say more than that there is nothing to say. */
export const LONGEST_ANSWER = 60

const NOTHING =
  /^(?:no |absolutely |really |there (?:is|was) |honestly |sorry )*(?:nothing|nowt|not a thing|not one thing)(?: at all| really| much| else| at present| at the moment| comes to mind| springs to mind| to (?:say|report|add|mention|comment)| whatsoever| that i can think of| i can think of| that comes to mind| thanks?| thank you)*$/
const NO =
  /^(?:no|nope|none|nil|zero|not really|not at all|no thanks?|no thank you|none at all|none really)$/
const NO_ANSWER =
  /^(?:n ?a|not applicable|x+|no (?:comments?|answer|response)|none given|no further comments?|as above|see above|)$/

const ASKS_FOR_BAD =
  /improv|better|differently|dislike|not like|n't like|chang|wrong|problem|issue|concern|complain|frustrat|worst|missing|suggest|disappoint|verbesser|besser|anders|stör|fehl|schlecht|vermiss|problem|kritik/i
const ASKS_FOR_GOOD =
  /\b(?:like[ds]?|enjoy\w*|best|well|good|love[ds]?|positive\w*|strengths?|gefallen|gefällt|gut|lob|positiv\w*)\b/i

/** What an open question asks for; a header without words that tell: neither. */
export type Asked = 'good' | 'bad' | undefined

export function askedBy(question: string): Asked {
  if (ASKS_FOR_BAD.test(question)) return 'bad'
  return ASKS_FOR_GOOD.test(question) ? 'good' : undefined
}

/** The sum that "nothing" as a whole answer is worth, on either side. */
const WORTH = 1

/** The first word of each such answer. */
const MAY_BEGIN =
  /^[^\p{L}\p{N}]*(?:$|(?:n|na|no|not|none|nope|nowt|nil|nothing|x+|as|absolutely|really|there|honestly|sorry|zero)(?![\p{L}\p{N}]))/iu

/** Whether a text that begins with this piece may be such an answer: hardly any is. */
export const mayBeShortAnswer = (piece: string): boolean => MAY_BEGIN.test(piece)

/**
 * What a whole answer that says nothing means, as a sum of valences: "Nothing" is content where one asked
 * what to improve, a complaint where one asked what was good. Where the question is not known it
 * is content, because hardly anybody asks unhappy customers for what they liked; a bare "No" is then no mood at
 * all, and neither is ever "N/A". Undefined: the text says more.
 */
export function shortAnswer(text: string, asked: Asked): number | undefined {
  if (!MAY_BEGIN.test(text) || text.trim().length > LONGEST_ANSWER) return undefined
  const words = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  if (NO_ANSWER.test(words)) return /[\p{L}\p{N}]/u.test(text) ? 0 : undefined
  if (NOTHING.test(words)) return asked === 'good' ? -WORTH : WORTH
  if (!NO.test(words)) return undefined
  if (asked === undefined) return 0
  return asked === 'good' ? -WORTH : WORTH
}
