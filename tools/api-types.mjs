// Writes the types by which the console asks the gateway, from its OpenAPI document: `npm run api-types`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { Server } from './serving.mjs';

const home = mkdtempSync(join(tmpdir(), 'tersalur-types-'));
const server = await Server.start(join(home, 'data'), '2026-04-30');
const document = await (await server.ask('/api/openapi.json')).json();
await server.kill();
rmSync(home, { recursive: true });
writeFileSync('apps/web/src/api/schema.d.ts', astToString(await openapiTS(document)));
