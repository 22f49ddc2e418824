import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

// Starts `reconcile-main` with the functions as V8 has compiled them (tools/compile.mjs). Another Node, or other flags of V8, compile anew what they need.
const program = fileURLToPath(new URL('./reconcile-main.cjs', import.meta.url));
const compiled = `${program}.compiled`;
const script = new Script(readFileSync(program, 'latin1'), {
  filename: program,
  ...(existsSync(compiled) ? { cachedData: readFileSync(compiled) } : {}),
});
const begin = script.runInThisContext() as (require: NodeJS.Require, file: string) => void;
begin(createRequire(program), program);
