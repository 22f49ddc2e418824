import { type BookInput, type FileIdentity, type RowPlace } from '../../../domain/src/book/book-input.js';

interface Given {
  readonly file: FileIdentity;
}

/** Files of one role in the order of natural name, then SHA-256; the same bytes given twice count once (docs/rules.md, 1). */
export function inOrder<File extends Given>(files: readonly File[]): File[] {
  const sorted = [...files].sort((one, other) => compareFiles(one.file, other.file));
  return sorted.filter(
    ({ file }, at) => sorted.findIndex((earlier) => earlier.file.sha256 === file.sha256) === at,
  );
}

/** Negative when the first file comes before the second one. */
export function compareFiles(one: FileIdentity, other: FileIdentity): number {
  return compareNaturally(one.name, other.name) || compareTexts(one.sha256, other.sha256);
}

/** Compares by code unit. */
export function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Runs of digits compare as numbers, the rest by code unit. */
function compareNaturally(one: string, other: string): number {
  const pieces = one.match(/\d+|\D/gs) ?? [];
  const others = other.match(/\d+|\D/gs) ?? [];
  for (let at = 0; at < pieces.length && at < others.length; at++) {
    const [piece, otherPiece] = [pieces[at]!, others[at]!];
    const bothNumbers = /^\d/.test(piece) && /^\d/.test(otherPiece);
    const difference = bothNumbers
      ? Number(BigInt(piece) - BigInt(otherPiece))
      : compareTexts(piece, otherPiece);
    if (difference !== 0) return difference;
  }
  return pieces.length - others.length;
}

/** What a file is called in refs: its name, with six digits of its SHA-256 where another given file has the name too. */
export function labelOf(file: FileIdentity, input: BookInput): string {
  const given = [...input.rosters, ...input.amendments, ...input.reports, ...input.exclusions];
  const isShared = given.some((other) => other.file.name === file.name && other.file.sha256 !== file.sha256);
  return isShared ? `${file.name}~${file.sha256.slice(0, 6)}` : file.name;
}

/** `file#row`, or `file!sheet#row`. */
export function refOf(label: string, place: RowPlace): string {
  return place.sheet === undefined ? `${label}#${place.row}` : `${label}!${place.sheet}#${place.row}`;
}
