/** Says in words why something was found: the rule's own sentence, or its id where it has none. */
import { isMessageKey, type Message } from '../../../l10n/message';

export function describeRule(rule: string, message: Message): string {
  const key = `rule.${rule}`;
  return isMessageKey(key) ? message(key) : rule.replace(/[-_]/g, ' ');
}
