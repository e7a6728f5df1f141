/** In Node the languages' data lie beside the program, deflated. Imported for its effect. */
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { readDataBy } from './dataFiles';
import { readRegularNow } from './files/regularFile';

readDataBy((name) => inflateRawSync(readRegularNow(join(__dirname, name))).toString());
