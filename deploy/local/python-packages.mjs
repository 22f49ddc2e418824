import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fetchedOnce } from './user-cache.mjs';

/** The folder with the packages that a list names (requirements.txt): fetched by pip once, and kept in the user's cache, not in the repository. */
export function pythonPackages(name, requirements) {
  return fetchedOnce(name, requirements, async (folder) => {
    try {
      const words = ['-m', 'pip', 'install', '--quiet', '--target', folder, '--requirement', requirements];
      await promisify(execFile)('python3', words);
    } catch (cause) {
      throw new Error(`Python (python3 with pip) could not fetch ${name}. ${cause.message}`, { cause });
    }
  });
}
