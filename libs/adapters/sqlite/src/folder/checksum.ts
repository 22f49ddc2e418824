import { crc32 } from 'node:zlib';

/** CRC-32 of texts that stand together: a byte that changed on the disk shows. */
export function checksumOf(...texts: readonly string[]): number {
  return texts.reduce((sum, text) => crc32(text, sum), 0);
}
