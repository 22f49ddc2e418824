import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { compareFiles, type Day, type FileIdentity, formatDay, parseIsoDay } from '#domain';
import { usageFault } from '../command-fault.js';
import { hashFile } from './input-file.js';
import { splitReportWord } from './report-word.js';

/** A file as the command line names it. */
export interface GivenFile {
  readonly path: string;
  readonly name: string;
  /** Statement date, for reports (`FILE@DAY`). */
  readonly date?: Day;
}

/** Reads `FILE` or `FILE@DAY`. An `@` belongs to the name when what follows it is no day and does not look like one either. */
export function givenReport(word: string): GivenFile {
  const split = splitReportWord(word);
  if (split === undefined) return givenFile(word);
  const { path, day } = split;
  if (/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    const date = parseIsoDay(day);
    if (date === undefined) throw usageFault((texts) => texts.fault.badDay(basename(path), day));
    return { ...givenFile(path), date };
  }
  if (!existsSync(word) && (/^[\d/. -]+$/.test(day) || existsSync(path)))
    throw usageFault((texts) => texts.fault.badReportDay(word));
  return givenFile(word);
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
  const hashes = hashAlike(given);
  const files: File[] = [];
  const repeated: { file: File; first: File }[] = [];
  for (const file of sortBy(given, hashes)) {
    const hash = hashes.get(file)!;
    const first = hash === '' ? undefined : files.find((other) => hashes.get(other) === hash);
    if (first) repeated.push({ file, first });
    else files.push(file);
  }
  return { files, repeated };
}

/** Files of several roles in the order of the rules; none is left out. */
export function sortFiles<File extends GivenFile>(given: readonly File[]): File[] {
  return sortBy(given, hashAlike(given));
}

function sortBy<File extends GivenFile>(given: readonly File[], hashes: ReadonlyMap<File, string>): File[] {
  const identity = (file: File): FileIdentity => ({ name: file.name, sha256: hashes.get(file)! });
  return [...given].sort((one, other) => compareFiles(identity(one), identity(other)));
}

/** SHA-256 of the files that may be equal to another or have its name; empty for the others. */
function hashAlike<File extends GivenFile>(given: readonly File[]): Map<File, string> {
  return new Map(given.map((file) => [file, mayEqual(file, given) ? hashFile(file.path) : '']));
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
    (other) => other !== file && (other.name === file.name || fileSize(other.path) === fileSize(file.path)),
  );
}

/** Bytes of a file; 0 when it is not there (opening it says so). */
export function fileSize(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Bytes of all files. */
export function totalSize(files: readonly GivenFile[]): number {
  return files.reduce((sum, { path }) => sum + fileSize(path), 0);
}
