import { Bearers } from '../linking/bearers.js';
import { Linker } from '../linking/linker.js';
import { KeyHasher } from '../settlement/payment-keys.js';
import { type AreaDirectory } from './book-input.js';
import { type StatementEvidence } from './statement-evidence.js';

/** Finds what statements say by themselves, each once, in any order: first what is plain, which is most, then the others. */
export class EvidenceFinder {
  readonly bearers: Bearers;
  private readonly linker: Linker;
  private readonly hasher: KeyHasher;

  constructor(
    readonly evidence: StatementEvidence,
    directory: AreaDirectory,
  ) {
    const { comparer, links, region, reports, cycle } = evidence;
    this.bearers = new Bearers(comparer);
    this.linker = new Linker(comparer, this.bearers, links, region, directory);
    this.hasher = new KeyHasher(comparer, reports, cycle);
  }

  /** Finds the evidence of all statements. */
  findAll(): void {
    this.findOpen(this.findPlain(0, this.evidence.links.length));
  }

  /** Links those of the statements from `from` to before `to` that are plain, and names all; gives those that are left open. */
  findPlain(from: number, to: number): number[] {
    const { keys } = this.evidence;
    const open: number[] = [];
    for (let statement = from; statement < to; statement++)
      if (!this.linker.linkPlainly(statement)) open.push(statement);
    for (let statement = from; statement < to; statement++) keys.set(statement, this.hasher.hash(statement));
    return open;
  }

  /** Links statements that were left open. */
  findOpen(statements: Iterable<number>): void {
    for (const statement of statements) this.linker.link(statement);
  }
}
