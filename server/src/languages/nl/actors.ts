/** The actor data of this language. */
import type { ActorData } from '../actorData';

export const actors: ActorData = {};
