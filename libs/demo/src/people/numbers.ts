/** 28 days of 12 months of the years from 2006 to 2025. */
const DATES_OF_ISSUE = 28 * 12 * 20;
/** So many family cards a day are not issued in one kecamatan: nobody has such a number. */
const FIRST_SERIAL = 7001;
const BRANCHES = ['0115', '0328', '3577', '5788', '5790', '5791', '7654', '7655'];

/** A household's account and card at the bank: 15 and 16 digits. */
export interface BankNumbers {
  readonly account: string;
  readonly card: string;
}

/** Gives out numbers of family cards, accounts, cards, DTSEN and danom codes: none of them twice. Scattered by multiplication, so nothing is remembered. */
export class Numbers {
  private families = 0;
  private accounts = 0;
  private references = 0;
  private dossiers = 0;
  private danomCodes = 0;

  /** No KK: the kecamatan's six digits, a day of issue of 2006-2025, a serial. */
  familyCard(kecamatanDigits: string): string {
    const number = this.families++;
    const issue = (number * 2731) % DATES_OF_ISSUE;
    const serial = FIRST_SERIAL + Math.floor(number / DATES_OF_ISSUE);
    const day = twoDigits(1 + (issue % 28));
    const month = twoDigits(1 + (Math.floor(issue / 28) % 12));
    const year = twoDigits(6 + Math.floor(issue / (28 * 12)));
    return `${kecamatanDigits}${day}${month}${year}${serial}`;
  }

  bank(): BankNumbers {
    const number = this.accounts++;
    const branch = BRANCHES[number % BRANCHES.length]!;
    const sequence = (Math.floor(number / BRANCHES.length) * 76_543 + 12_345) % 1_000_000;
    const card = (number * 7919 + 100_003) % 1_000_000_000;
    return {
      account: `${branch}01${digits(sequence, 6)}53${number % 10}`,
      card: `603298${digits(card, 9)}${(number * 7) % 10}`,
    };
  }

  /** Reference of a transaction at the bank. */
  reference(): string {
    return `SP${digits(this.references++, 10)}`;
  }

  /** IDSEMESTA: a household's number in the ministry's data. */
  dossier(): string {
    return `3018${digits((this.dossiers++ * 7_919_317 + 51_283) % 10_000_000_000, 10)}`;
  }

  /** Code on Kantor Pos's nominative list. */
  danom(): string {
    return `D34111${digits(this.danomCodes++, 7)}`;
  }
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
