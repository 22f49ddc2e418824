// Builds the inner loops of reading and of writing into WebAssembly, beside the modules that use them (part of `npm run build`).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const LOOPS = ['libs/intake/src/carriers/cells/cells', 'libs/exports/src/templates/templates'];

// No objects, and so nothing that collects them.
const FLAGS = ['--runtime', 'stub', '--noAssert', '--optimizeLevel', '3', '--enable', 'simd'];

for (const loops of LOOPS) await build(loops);

async function build(loops) {
  const source = readFileSync(new URL(`../${loops}.as`, import.meta.url), 'utf8');
  const target = fileURLToPath(new URL(`../dist/${loops}.wasm`, import.meta.url));
  // The compiler knows files by the ending of TypeScript, which these are not.
  const { error, stderr } = await asc.main(['loops.ts', '--outFile', 'loops.wasm', ...FLAGS], {
    readFile: (name) => (name === 'loops.ts' ? source : null),
    writeFile(_, contents) {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, contents);
    },
  });
  if (error !== null) throw new Error(`${loops}: ${stderr}`, { cause: error });
}
