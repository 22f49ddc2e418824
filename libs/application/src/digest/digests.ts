import { newToken } from '#security';
import { type AccountRecord, ACCOUNTS } from '../accounts/account-record.js';
import { eachItem } from '../collections/each-item.js';
import { isFault } from '../faults/fault.js';
import { type Clock } from '../ports/clock.js';
import { type Stored } from '../ports/collections.js';
import { failureReason } from '../delivery/failure-reason.js';
import { type Letter, type Mail } from '../ports/mail.js';
import { type Telemetry } from '../ports/telemetry.js';
import { type Happenings } from '../telemetry/happening.js';
import { type DigestNews } from './digest-news.js';
import { DigestReader, type PersonalNews, type ReaderParts } from './digest-reader.js';
import { digestAddress, type DigestOutcome, type DigestRecord, DIGESTS } from './digest-record.js';

/** Milliseconds for which a letter that was not taken is tried again. */
const TRIED_FOR = 60 * 60_000;

/** Outcomes after which the same letter is tried again that day. */
const TRIED_AGAIN: readonly DigestOutcome[] = ['UNAVAILABLE', 'DEFERRED'];

export interface DigestParts extends ReaderParts {
  readonly clock: Clock;
  readonly mail: Mail;
  /** Writes the news of a day as somebody reads them. */
  compose(news: DigestNews, day: string): Pick<Letter, 'subject' | 'text' | 'html'>;
  readonly telemetry: Telemetry;
}

/** Somebody who gets digests, and what became of the last one. */
interface Reader {
  readonly account: Stored<AccountRecord>;
  readonly address: string;
  readonly last: Stored<DigestRecord> | undefined;
}

/** Tells people what is new, once a day at most. */
export class Digests {
  private readonly accounts;
  private readonly records;

  constructor(private readonly parts: DigestParts) {
    this.accounts = parts.collections.reading(ACCOUNTS);
    this.records = parts.collections.writing(DIGESTS, 'digest');
  }

  /**
   * Sends the digests of a day (ISO) to all who have not got theirs, and who did not get it for a reason that may pass. Asked again, also by another process at
   * the same moment, nobody gets two: what was begun and not seen to end is not sent again. Faults: those of segments and collections.
   */
  async send(day: string): Promise<void> {
    const due = await this.due(day);
    if (due.length === 0) return;
    const books = await DigestReader.read(this.parts);
    let isAway = false;
    for (const reader of due) {
      const news = await books.newsFor(reader.account.item, reader.last?.item.told ?? {});
      const outcome = await this.tell(reader, news, day, isAway);
      isAway ||= outcome === 'UNAVAILABLE';
    }
  }

  private async due(day: string): Promise<readonly Reader[]> {
    const due: Reader[] = [];
    for await (const account of eachItem(this.accounts, 'byName', '')) {
      const address = digestAddress(account.item);
      if (address === undefined) continue;
      const last = await this.records.get(account.id);
      if (this.isDue(last?.item, day)) due.push({ account, address, last });
    }
    return due;
  }

  private isDue(last: DigestRecord | undefined, day: string): boolean {
    if (last === undefined || last.day < day) return true;
    if (last.day > day || !TRIED_AGAIN.includes(last.outcome)) return false;
    return this.parts.clock.now() - Date.parse(last.firstTriedAt) < TRIED_FOR;
  }

  /** Tells one person, unless another process does. While the server is away nobody else's letter keeps it waiting. */
  private async tell(
    { account, address, last }: Reader,
    { told, ...news }: PersonalNews,
    day: string,
    isAway: boolean,
  ): Promise<DigestOutcome | undefined> {
    const triedAt = new Date(this.parts.clock.now()).toISOString();
    const firstTriedAt = last?.item.day === day ? last.item.firstTriedAt : triedAt;
    const { told: toldBefore = {}, sentAt } = last?.item ?? {};
    const begun = { day, attempt: newToken(), firstTriedAt, triedAt, sentAt, told: toldBefore };
    const isQuiet = news.cycles.length === 0;
    const first = isQuiet ? 'NOTHING_NEW' : isAway ? 'UNAVAILABLE' : 'SENDING';
    const record = await this.note(account.id, last, {
      ...begun,
      ...(isQuiet ? { told } : {}),
      outcome: first,
    });
    if (record === undefined || first !== 'SENDING') return record && first;
    const outcome = await this.post(account, {
      id: `tersalur-${day}-${account.id}`,
      to: { name: account.item.name, address },
      ...this.parts.compose(news, day),
    });
    const sent = outcome === 'SENT' ? { told, sentAt: triedAt } : {};
    await this.note(account.id, record, { ...begun, ...sent, outcome });
    return outcome;
  }

  private async post({ id: about }: Stored<AccountRecord>, letter: Letter): Promise<DigestOutcome> {
    const { mail, clock, telemetry } = this.parts;
    const begun = clock.now();
    let outcome: DigestOutcome = 'SENT';
    try {
      await mail.send(letter);
    } catch (fault) {
      telemetry.tell({ what: 'PART_FAILED', part: 'digest', about, ...failureReason(fault) });
      outcome = outcomeOf(fault);
    }
    const seconds = (clock.now() - begun) / 1000;
    telemetry.tell({ what: 'DELIVERY', by: 'mail', outcome: deliveryOf(outcome), seconds });
    return outcome;
  }

  /** Stores what becomes of a digest; undefined where another process did meanwhile. */
  private async note(
    id: string,
    last: Stored<DigestRecord> | undefined,
    next: DigestRecord,
  ): Promise<Stored<DigestRecord> | undefined> {
    try {
      return await (last === undefined
        ? this.records.insert(id, next)
        : this.records.replace(id, last.version, next));
    } catch (fault) {
      if (isFault(fault, 'ITEM_CHANGED', 'ITEM_EXISTS')) return undefined;
      throw fault;
    }
  }
}

/** What became of a letter that was not sent for a fault of the mail. */
function outcomeOf(fault: unknown): DigestOutcome {
  if (isFault(fault, 'MAIL_UNAVAILABLE')) return 'UNAVAILABLE';
  if (isFault(fault, 'MAIL_DEFERRED')) return 'DEFERRED';
  return isFault(fault, 'MAIL_REFUSED') ? 'REFUSED' : 'UNCERTAIN';
}

function deliveryOf(outcome: DigestOutcome): Happenings['DELIVERY']['outcome'] {
  if (outcome === 'SENT') return 'DELIVERED';
  return TRIED_AGAIN.includes(outcome) ? 'FAILED' : 'GIVEN_UP';
}
