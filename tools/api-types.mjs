// Writes the types by which the console asks the gateway, from its OpenAPI document: `npm run api-types`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { scratchFolder } from './leaving.mjs';
import { Server } from './serving.mjs';

const server = await Server.start(join(scratchFolder('types'), 'data'), '2026-04-30');
const document = await (await server.ask('/api/openapi.json')).json();
await server.kill();
writeFileSync('apps/web/src/api/schema.d.ts', astToString(await openapiTS(document)));
