import { type Comparer, type Comparison } from './evidence/comparison.js';
import { isByNikAlone, isNamedBesideNik, isSameName } from './evidence/candidate-rules.js';
import {
  areOfBothSexes,
  areOfOnePlace,
  haveOtherBirthOrSerial,
  isNobodys,
} from './evidence/national-id-comparison.js';
import { type OwnRows } from './own-rows.js';

/** Tells whose NIK stands in a row that is not theirs: one person's number in another's row is the usual error (docs/rules.md, 4, Mixed up). */
export class MixedUp {
  /** `channelOf`: the channel of a statement (vocabulary id of the roster). */
  constructor(
    private readonly comparer: Comparer,
    private readonly ownRows: OwnRows,
    private readonly channelOf: (statement: number) => number,
  ) {}

  /** The candidates without those of whom a row has the NIK alone, where the name is a relative's or a twin's whose it is. */
  without(statement: number, candidates: readonly Comparison[]): readonly Comparison[] {
    if (!candidates.some(isByNikAlone)) return candidates;
    const named = candidates.filter((one) => isNamedBesideNik(one) && this.mayBeTheirs(statement, one.payee));
    if (named.length === 0) return candidates;
    return candidates.filter(
      (one) => !isByNikAlone(one) || !named.some(({ payee }) => this.isOf(statement, payee, one.payee)),
    );
  }

  /** Whether the stated NIK says nothing against a candidate: it is nobody's, or of the other sex, or of somebody whose row this is not. */
  isNikAnothers(statement: number, comparison: Comparison): boolean {
    const { payee } = comparison;
    const { roster, statements } = this.comparer;
    const damaged = statements.damagedNik.get(statement);
    if (damaged !== undefined) return !damaged.shortened && isNobodys(damaged.digits);
    const nik = statements.nik[statement]!;
    if (nik === 0) return false;
    const ids = roster.table.vocabulary.nationalIds;
    const digits = ids.digits(nik);
    if (isNobodys(digits)) return true;
    // A wife may be listed by her husband's name and more: without her account the name has to be the same.
    const isTheirs = comparison.account === 'equal' || isSameName(comparison);
    if (isTheirs && areOfBothSexes(digits, ids.digits(payee))) return true;
    return this.isListedAnothers(statement, payee);
  }

  /** Whether the stated NIK is that of somebody on the list whose row this is not. */
  private isListedAnothers(statement: number, payee: number): boolean {
    const { roster, statements } = this.comparer;
    const nik = statements.nik[statement]!;
    if (roster.firstEntryOf(nik) === -1) return false;
    return isByNikAlone(this.comparer.compare(statement, nik)) && this.isOf(statement, payee, nik);
  }

  /** Whether the stated NIK is, or may be, that of somebody next door, if one digit of the payee's was not mistyped: of somebody on the list, or of somebody born on another day, or with another serial. */
  mayBeNextDoors(statement: number, { payee }: Comparison): boolean {
    const { roster, statements } = this.comparer;
    const nik = statements.nik[statement]!;
    if (nik === 0) return false;
    const ids = roster.table.vocabulary.nationalIds;
    if (roster.firstEntryOf(nik) !== -1) return !this.isListedAnothers(statement, payee);
    return !isNobodys(ids.digits(nik)) && haveOtherBirthOrSerial(ids.digits(nik), ids.digits(payee));
  }

  /** Whether the stated NIK may be that of somebody who is not listed, instead of one of the payee's that was mistyped. */
  mayBeAnothers(statement: number, comparison: Comparison): boolean {
    const { nik, payee } = comparison;
    if (this.isNikAnothers(statement, comparison)) return false;
    if (nik === 'mistyped' || nik === 'oneEdit') return this.mayBeNextDoors(statement, comparison);
    if (nik !== 'twoEdits') return nik === 'first12' || nik === 'differs';
    const { roster, statements } = this.comparer;
    const ids = roster.table.vocabulary.nationalIds;
    return areOfOnePlace(ids.digits(statements.nik[statement]!), ids.digits(payee));
  }

  /** Whether another row of the programme states the NIK of a payee and is their own: in the report of a statement, or at another channel. */
  hasRowWithNik(statement: number, payee: number): boolean {
    const { programme } = this.comparer.statements;
    return this.ownRows.hasOtherWithNik(
      statement,
      payee,
      (row) => programme[row] === programme[statement] && this.isBeside(statement, row),
    );
  }

  /** The same, of whichever programme. */
  hasRowWithNikOfAnyProgramme(statement: number, payee: number): boolean {
    return this.ownRows.hasOtherWithNik(statement, payee, (row) => this.isBeside(statement, row));
  }

  /** Whether another row is a payee's own, there, and is of the programme, or states their NIK. */
  hasRowOrIsKnown(statement: number, payee: number): boolean {
    const { programme, nik } = this.comparer.statements;
    return this.ownRows.hasOther(
      statement,
      payee,
      (row) =>
        (nik[row] === payee || programme[row] === programme[statement]) && this.isBeside(statement, row),
    );
  }

  /** Whether a row stands in the report of a statement, or at another channel. */
  private isBeside(statement: number, row: number): boolean {
    const { report } = this.comparer.statements;
    return report[row] === report[statement] || this.channelOf(row) !== this.channelOf(statement);
  }

  /** Whether a row with the name of one payee and the NIK of another is the former's: the latter has no such entitlement, or a row of their own. */
  private isOf(statement: number, named: number, owner: number): boolean {
    if (!this.mayBeTheirs(statement, owner)) return true;
    if (this.ownRows.areAnywhereOfAnyProgramme(statement, named)) return false;
    if (this.ownRows.areInReportOfAnyProgramme(statement, owner)) return true;
    if (this.ownRows.hasOther(statement, owner, (row) => this.isOfOtherChannel(statement, row))) return true;
    return (
      this.isChannelOf(statement, named) &&
      !this.isChannelOf(statement, owner) &&
      this.ownRows.areAnywhereOfAnyProgramme(statement, owner)
    );
  }

  /** Whether a row is of the programme of a statement, and of another channel. */
  private isOfOtherChannel(statement: number, row: number): boolean {
    const { programme } = this.comparer.statements;
    return programme[row] === programme[statement] && this.channelOf(row) !== this.channelOf(statement);
  }

  private mayBeTheirs(statement: number, payee: number): boolean {
    return this.comparer.isEntitled(statement, payee) && !this.ownRows.areInReportOf(statement, payee);
  }

  /** Whether the list has a payee at the channel of a statement. */
  private isChannelOf(statement: number, payee: number): boolean {
    const channel = this.channelOf(statement);
    return this.hasEntry(payee, (listed) => listed === channel);
  }

  /** Whether the list has a payee at other channels only, or in other programmes. */
  isOutOfPlace(statement: number, payee: number): boolean {
    const channel = this.channelOf(statement);
    if (!this.comparer.isEntitled(statement, payee)) return true;
    return !this.hasEntry(payee, (listed) => listed === channel || listed === 0);
  }

  /** Whether an entry of a payee has such a channel (0: none). */
  private hasEntry(payee: number, isSuch: (channel: number) => boolean): boolean {
    const { entriesOf, rows, table } = this.comparer.roster;
    for (let entry = entriesOf.first(payee); entry !== -1; entry = entriesOf.next[entry]!)
      if (isSuch(table.channel[rows[entry]!]!)) return true;
    return false;
  }
}
