import { fileURLToPath } from 'node:url';

/** A module as it was built (`npm run build`), by its path in `dist`: a thread is started from a file, and knows the classes of what was built. */
export async function builtModule<Module>(path: string): Promise<Module> {
  return (await import(fileURLToPath(new URL(`../../../dist/${path}`, import.meta.url)))) as Module;
}
