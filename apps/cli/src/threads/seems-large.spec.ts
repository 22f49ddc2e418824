import { truncateSync } from 'node:fs';
import { fileIn, newFolder } from '../../../../libs/testing/src/command-line.js';
import { seemsLarge } from './seems-large.js';

const MIB = 1024 * 1024;

/** A file of so many MiB in which nothing stands. */
function fileOf(size: number): string {
  const path = fileIn(newFolder(), 'daftar.csv', '');
  truncateSync(path, size * MIB);
  return path;
}

describe('whether a command seems to read so much that a second thread helps', () => {
  const words = ['reconcile', '--cycle', '2026-01/2026-03', '--roster', fileOf(100), '--bri'];

  it.each([
    ['two large files', [fileOf(60)], true],
    ['two large files, one with its day', [`${fileOf(60)}@2026-03-31`], true],
    ['smaller ones', [fileOf(50)], false],
    ['files that are not there', ['\u0000', newFolder(), '/tidak/ada'], false],
    ['one thread that is wanted', [fileOf(60), '--threads', '1'], false],
    ['one thread that is wanted, in one word', [fileOf(60), '--threads=1'], false],
    ['two threads that are wanted', [fileOf(60), '--threads', '2'], true],
  ])('for %s', (_, more, expected) => {
    expect(seemsLarge([...words, ...more])).toBe(expected);
  });
});
