// Builds the inner loops of reading into WebAssembly, beside the modules that use them (part of `npm run build`).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const LOOPS = 'libs/intake/src/carriers/cells/cells';

// No objects, and so nothing that collects them.
const FLAGS = ['--runtime', 'stub', '--noAssert', '--optimizeLevel', '3', '--enable', 'simd'];

const source = readFileSync(new URL(`../${LOOPS}.as`, import.meta.url), 'utf8');
const target = fileURLToPath(new URL(`../dist/${LOOPS}.wasm`, import.meta.url));

// The compiler knows files by the ending of TypeScript, which these are not.
const { error, stderr } = await asc.main(['cells.ts', '--outFile', 'cells.wasm', ...FLAGS], {
  readFile: (name) => (name === 'cells.ts' ? source : null),
  writeFile(_, contents) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, contents);
  },
});
if (error !== null) throw new Error(stderr.toString(), { cause: error });
