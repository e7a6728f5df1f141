/** The name data of this language. */
import type { NameData } from '../nameData';

export const names: NameData = {};
