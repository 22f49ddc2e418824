import { type FileIdentity } from './book-input.js';

/**
 * Compares names in natural order: runs of digits as numbers, everything else by code unit; equal numbers with more leading zeros come later
 * (docs/rules.md, 1).
 */
export function compareNatural(one: string, other: string): number {
  const parts = one.match(/\d+|\D+/g) ?? [];
  const others = other.match(/\d+|\D+/g) ?? [];
  for (let position = 0; position < Math.min(parts.length, others.length); position++) {
    const order = compareParts(parts[position]!, others[position]!);
    if (order !== 0) return order;
  }
  return parts.length - others.length;
}

function compareParts(one: string, other: string): number {
  if (/^\d/.test(one) && /^\d/.test(other)) {
    const digits = one.replace(/^0+/, '');
    const otherDigits = other.replace(/^0+/, '');
    return (
      digits.length - otherDigits.length || compareText(digits, otherDigits) || one.length - other.length
    );
  }
  return compareText(one, other);
}

/** Compares by code unit. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The order in which files count: name, then SHA-256. */
export function compareFiles(one: FileIdentity, other: FileIdentity): number {
  return (
    compareNatural(one.name, other.name) ||
    compareText(one.name, other.name) ||
    compareText(one.sha256, other.sha256)
  );
}

/** How each file is called in refs: its name, and `name~` with six digits of its SHA-256 where different files share the name. */
export function labelFiles(files: readonly FileIdentity[]): Map<string, string> {
  const hashesByName = new Map<string, Set<string>>();
  for (const file of files) {
    const hashes = hashesByName.get(file.name) ?? new Set();
    hashesByName.set(file.name, hashes.add(file.sha256));
  }
  return new Map(
    files.map((file) => [
      fileKey(file),
      hashesByName.get(file.name)!.size > 1 ? `${file.name}~${file.sha256.slice(0, 6)}` : file.name,
    ]),
  );
}

/** The key of a file in `labelFiles`. */
export function fileKey(file: FileIdentity): string {
  return `${file.name}\u0000${file.sha256}`;
}

/** Files of one role in their order; the same bytes given twice count once (the first name stands). */
export function inOrder<File extends { readonly file: FileIdentity }>(files: readonly File[]): File[] {
  const sorted = [...files].sort((one, other) => compareFiles(one.file, other.file));
  const seen = new Set<string>();
  return sorted.filter(({ file }) => !seen.has(file.sha256) && seen.add(file.sha256));
}
