// Writes what others read of the messages: the AsyncAPI document, and the schema of every version that has none yet. A schema that was released stays as it is.
import { existsSync, writeFileSync } from 'node:fs';
import { asyncApi, DESCRIBED, messageSchema } from '../dist/libs/contracts/src/index.js';

const write = (path, value) => writeFileSync(path, `${JSON.stringify(value, undefined, 2)}\n`);

write('docs/asyncapi.json', asyncApi());
for (const type of Object.keys(DESCRIBED)) {
  const path = `libs/contracts/released/${type}.json`;
  if (!existsSync(path)) write(path, messageSchema(type));
}
