import { existsSync, readFileSync } from 'node:fs';

/** The version in the product's package.json: the nearest one above this file, built or not. */
export function productVersion(): string {
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    const path = new URL('package.json', folder);
    if (existsSync(path)) return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
    if (folder.pathname === '/') return '?';
  }
}
