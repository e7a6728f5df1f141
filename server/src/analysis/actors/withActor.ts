/** Gives a mention its actor. */
import type { ActorId, Mention } from '../../model/types';

/**
 * The mention with another rule and, if there is one, its actor. It is made with all its fields at once: mentions are
 * read more often than anything else, and one that got a field later would have a shape of its own in the engine.
 */
export function withActor(mention: Mention, rule: string, actor: ActorId | undefined): Mention {
  const { span, type, form, possessive, compound, confidence } = mention;
  return {
    span,
    type,
    form,
    rule,
    ...(actor === undefined ? {} : { actor }),
    ...(possessive === undefined ? {} : { possessive }),
    ...(compound === undefined ? {} : { compound }),
    ...(confidence === undefined ? {} : { confidence }),
  };
}
