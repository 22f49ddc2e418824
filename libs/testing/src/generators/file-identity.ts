import { createHash } from 'node:crypto';
import { type FileIdentity } from '../../../domain/src/book/book-input.js';

/** A file that has this name and says this. */
export function fileIdentity(name: string, content: unknown): FileIdentity {
  return {
    name,
    sha256: createHash('sha256')
      .update(JSON.stringify([name, content]))
      .digest('hex'),
  };
}
