import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { compareFiles, type Day, formatDay, parseIsoDay } from '#domain';
import { usageFault } from '../command-fault.js';
import { hashFile } from './input-file.js';

/** A file as the command line names it. */
export interface GivenFile {
  readonly path: string;
  readonly name: string;
  /** Statement date, for reports (`FILE@DAY`). */
  readonly date?: Day;
}

/** Reads `FILE` or `FILE@DAY`. An `@` that is not followed by a day belongs to the name. */
export function givenReport(word: string): GivenFile {
  const match = /^(.+)@(\d{4}-\d{2}-\d{2})$/.exec(word);
  if (!match) return givenFile(word);
  const date = parseIsoDay(match[2]!);
  if (date === undefined) throw usageFault((texts) => texts.fault.badDay(basename(match[1]!), match[2]!));
  return { ...givenFile(match[1]!), date };
}

export function givenFile(path: string): GivenFile {
  return { path, name: basename(path) };
}

/** Files of one role in the order of the rules, and those that repeat another one byte for byte. */
export interface OrderedFiles<File extends GivenFile = GivenFile> {
  readonly files: readonly File[];
  readonly repeated: readonly { readonly file: File; readonly first: File }[];
}

/** Orders files by name, then SHA-256; the same bytes count once. Only files that could be equal are hashed beforehand: those of one size or one name. */
export function orderFiles<File extends GivenFile>(given: readonly File[]): OrderedFiles<File> {
  const hashed = new Map(given.map((file) => [file, mayEqual(file, given) ? hashFile(file.path) : '']));
  const sorted = [...given].sort((one, other) =>
    compareFiles(
      { name: one.name, sha256: hashed.get(one)! },
      { name: other.name, sha256: hashed.get(other)! },
    ),
  );
  const files: File[] = [];
  const repeated: { file: File; first: File }[] = [];
  for (const file of sorted) {
    const hash = hashed.get(file)!;
    const first = hash === '' ? undefined : files.find((other) => hashed.get(other) === hash);
    if (first) repeated.push({ file, first });
    else files.push(file);
  }
  return { files, repeated };
}

/** Refuses the same bytes with two statement dates: nobody can say which is meant. */
export function checkDates(repeated: OrderedFiles['repeated']): void {
  for (const { file, first } of repeated)
    if (dateText(file) !== dateText(first)) throw usageFault((texts) => texts.fault.twoDates(file.name));
}

function dateText({ date }: GivenFile): string {
  return date === undefined ? '' : formatDay(date);
}

function mayEqual(file: GivenFile, given: readonly GivenFile[]): boolean {
  return given.some(
    (other) => other !== file && (other.name === file.name || sizeOf(other) === sizeOf(file)),
  );
}

function sizeOf({ path }: GivenFile): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? -1;
}
