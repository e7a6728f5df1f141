/** In Node the languages' data lie beside the program, deflated. Imported for its effect. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { readDataBy } from './dataFiles';

readDataBy((name) => inflateRawSync(readFileSync(join(__dirname, name))).toString());
