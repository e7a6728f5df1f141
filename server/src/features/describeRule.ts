/** Says in words why something was found: the rule's own sentence, that of its family, or its id where it has neither. */
import { isMessageKey, type Message } from '../../../l10n/message';

/**
 * Rules are named from the general to the special ("subject-first-colon"), so the sentence with the longest beginning
 * of the name that has one is taken.
 */
export function describeRule(
  kind: 'mention' | 'quote' | 'speaker' | 'figure',
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
  { rule, speakerRule }: { readonly rule: string; readonly speakerRule?: string },
  message: Message,
): string {
  const speaker = speakerRule === undefined ? [] : [describeRule('speaker', speakerRule, message)];
  return [...new Set([describeRule('quote', rule, message), ...speaker])].join('; ');
}
