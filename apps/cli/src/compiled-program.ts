import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import type * as Program from './reconcile-main.js';

/** What `reconcile-main` gives, with the functions as V8 has compiled them (tools/compile.mjs). Another Node, or other flags of V8, compile anew what they need. */
export function compiledProgram(): typeof Program {
  const program = fileURLToPath(new URL('./reconcile-main.cjs', import.meta.url));
  const compiled = `${program}.compiled`;
  const script = new Script(readFileSync(program, 'latin1'), {
    filename: program,
    ...(existsSync(compiled) ? { cachedData: readFileSync(compiled) } : {}),
  });
  const load = script.runInThisContext() as (require: NodeJS.Require, file: string) => typeof Program;
  return load(createRequire(program), program);
}
