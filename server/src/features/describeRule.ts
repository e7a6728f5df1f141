/** Says in words why something was found: the rule's own sentence, that of its family, or its id where it has neither. */
import { isMessageKey, type Message } from '../../../l10n/message';
import type { Quote } from '../model/types';

/**
 * Rules are named from the general to the special ("subject-first-colon"), so the sentence with the longest beginning
 * of the name that has one is taken.
 */
export function describeRule(
  kind: 'mention' | 'quote' | 'speaker' | 'figure' | 'trait',
  rule: string,
  message: Message,
): string {
  const words = rule.split(/[-\s]+/);
  for (let n = words.length; n > 0; n -= 1) {
    const key = `why.${kind}.${words.slice(0, n).join('-')}`;
    if (isMessageKey(key)) return message(key);
  }
  return words.join(' ');
}

/** The same for a quote and its speaker together. */
export function describeQuoteRules(
  quote: Pick<Quote, 'rule' | 'speakerRule' | 'confidence' | 'because'>,
  message: Message,
): string {
  const { rule, speakerRule } = quote;
  const speaker = speakerRule === undefined ? [] : [describeSpeaker(quote, speakerRule, message)];
  return [...new Set([describeRule('quote', rule, message), ...speaker])].join('; ');
}

/** A ranked speaker's rule with how sure it is and what spoke for him; the place of the words ("opens:") is left out. */
function describeSpeaker(
  { confidence, because = [] }: Pick<Quote, 'confidence' | 'because'>,
  rule: string,
  message: Message,
): string {
  if (confidence === undefined) return describeRule('speaker', rule, message);
  const traits = because.map((trait) => describeRule('trait', trait.replace(/^\w+:/, ''), message));
  const sure = `${describeRule('speaker', rule, message)} (${Math.round(confidence * 100)}%)`;
  return [sure, [...new Set(traits)].join(', ')].filter((s) => s !== '').join(': ');
}
