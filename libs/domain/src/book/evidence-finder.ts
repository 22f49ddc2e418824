import { Bearers } from '../linking/names/bearers.js';
import { CandidateSearch, type ListKnowledge } from '../linking/candidates/candidate-search.js';
import { Linker } from '../linking/linker.js';
import { MixedUp } from '../linking/mixed-up.js';
import { KeyHasher } from '../settlement/payment-keys.js';
import { type AreaDirectory } from './book-input.js';
import { type StatementEvidence } from './statement-evidence.js';

/** Finds what statements say by themselves, each once, in any order: first what is plain, which is most, then the others. */
export class EvidenceFinder {
  readonly bearers: Bearers;
  private readonly search: CandidateSearch;
  private readonly linker: Linker;
  private readonly hasher: KeyHasher;

  constructor(
    readonly evidence: StatementEvidence,
    directory: AreaDirectory,
  ) {
    const { comparer, index, links, region, reports, cycle } = evidence;
    this.bearers = new Bearers(comparer);
    const channelOf = (statement: number): number => reports[comparer.statements.report[statement]!]!.channel;
    const mixedUp = new MixedUp(comparer, this.bearers.ownRows, channelOf);
    this.search = new CandidateSearch(comparer, this.bearers, index);
    this.linker = new Linker(comparer, this.search, mixedUp, links, region, directory);
    const channels = reports.map(({ channelCode }) => channelCode);
    this.hasher = new KeyHasher(comparer.statements, channels, cycle);
  }

  /** Finds the evidence of all statements. */
  findAll(): void {
    const { length } = this.evidence.links;
    this.linkOpen(this.linkPlain(0, length));
    this.name(0, length);
    this.tellApart();
    this.release();
  }

  /** Makes at once what `linkOpen` needs: for who has to wait anyway. Gives it for a finder of another thread. */
  prepare(): ListKnowledge {
    return this.search.prepare();
  }

  /** Takes what another finder has made, rather than make it again. */
  know(knowledge: ListKnowledge): void {
    this.search.know(knowledge);
  }

  /** Links those of the statements from `from` to before `to` that are plain; gives those that are left open. */
  linkPlain(from: number, to: number): number[] {
    return this.linker.linkPlain(from, to);
  }

  /** Links statements that were left open. */
  linkOpen(statements: Iterable<number>): void {
    for (const statement of statements) this.linker.link(statement);
  }

  /** Gives the statements from `from` to before `to` their payment keys, but for those that have theirs. */
  name(from: number, to: number): void {
    const { keys } = this.evidence;
    for (let statement = Math.max(from, keys.known); statement < to; statement++)
      keys.set(statement, this.hasher.hash(statement));
  }

  /** Tells apart the equal payment keys of one report. To be called once, when all statements have theirs. */
  tellApart(): void {
    const { comparer, keys } = this.evidence;
    keys.tellApart(comparer.statements);
  }

  /** Frees what only linking needs: all statements are linked. */
  release(): void {
    this.linker.release();
  }
}
