import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileIn, newFolder } from '../../../../../libs/testing/src/command-line.js';
import { type Manifest } from './descriptions.js';

const TYPESCRIPT = resolve('node_modules/typescript/bin/tsc');
const OPTIONS = { noEmit: true, strict: true, skipLibCheck: true, module: 'nodenext', types: [] };

/** What the API of Kubernetes, as TypeScript, has against objects: also fields that it does not know, which its schemas let pass. */
export function typeProblems(manifests: readonly Manifest[]): readonly string[] {
  const folder = newFolder();
  mkdirSync(join(folder, 'node_modules'));
  for (const name of ['kubernetes-models', '@kubernetes-models'])
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  const lines = manifests.map((manifest, at) => {
    const { apiVersion, kind } = manifest;
    const type = `import('kubernetes-models/${apiVersion}/${kind}').I${kind}`;
    return `export const manifest${at}: ${type} = ${JSON.stringify(manifest)};`;
  });
  fileIn(folder, 'package.json', '{"type":"module"}');
  fileIn(folder, 'tsconfig.json', JSON.stringify({ compilerOptions: OPTIONS, files: ['manifests.ts'] }));
  fileIn(folder, 'manifests.ts', `${lines.join('\n')}\n`);
  const words = [TYPESCRIPT, '--project', folder];
  const { stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line.includes('error TS'));
}
