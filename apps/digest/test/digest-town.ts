import { openMemory } from '#adapters/memory';
import { SmtpMail } from '#adapters/mail';
import {
  type AccountRecord,
  ACCOUNTS,
  bookHead,
  type Collections,
  CYCLES,
  type DigestRecord,
  DIGESTS,
  type FindingEntry,
  type Letter,
  type Mail,
  NO_TELEMETRY,
  type Segments,
} from '#application';
import { type Grant } from '#security';
import { putList } from '../../../libs/application/src/book/list-segments.js';
import { FINDING_LIST } from '../../../libs/application/src/book/book-lists.js';
import { putPages } from '../../../libs/application/src/intake/put-pages.js';
import { type Alert } from '../../../libs/application/src/alerts/announce.js';
import { within } from '../../../libs/application/src/ports/scoped-segments.js';
import { PostOffice } from '../../../libs/testing/src/post-office.js';
import { ManualClock } from '../../../libs/testing/src/time/manual-clock.js';
import { type DigestServiceParts } from '../src/start-digests.js';

const REGION = '18.72';
const CYCLE = 'c-1';
const AT = '2026-03-01T00:00:00.000Z';

/** A finding as a test names it. */
export type TownFinding = Pick<FindingEntry, 'kind' | 'kecamatan' | 'kelurahan' | 'channel' | 'difference'>;

/** What a test says of an account; the others are managers of the region with an address. */
type TownAccount = Partial<Pick<AccountRecord, 'name' | 'role' | 'email' | 'declinesDigest' | 'isDisabled'>>;

/** A region with one cycle whose book a test writes, people, and a mail server. */
export class DigestTown {
  readonly clock = new ManualClock(Date.parse('2026-03-31T00:00:00Z'));
  readonly collections: Collections;
  readonly segments: Segments;
  private findings: readonly TownFinding[] = [];

  private constructor(public office: PostOffice) {
    const { collections, segments } = openMemory(this.clock);
    this.collections = collections;
    this.segments = segments;
  }

  static async open(): Promise<DigestTown> {
    const town = new DigestTown(await PostOffice.open());
    await town.collections.writing(CYCLES, 'gateway').insert(CYCLE, {
      region: REGION,
      settings: { months: '2026-01/2026-03' } as never,
      revision: 1,
      createdAt: AT,
      changedAt: AT,
      changedBy: 'admin',
      lastMessage: 'm-1',
      unsent: [],
    });
    return town;
  }

  /** What the service of digests works on here. */
  get parts(): DigestServiceParts {
    return {
      segments: this.segments,
      collections: this.collections,
      clock: this.clock,
      mail: this.mail(),
      hour: { minute: 7 * 60, zone: 'WIB' },
      address: 'https://tersalur.metro.example',
      telemetry: NO_TELEMETRY,
    };
  }

  mail(): Mail {
    const from = { name: 'Tersalur', address: 'tersalur@metro.example' };
    const { port, isMuteAtEnd } = this.office;
    // Only an office that says nothing is not waited for: another one may have a busy machine.
    const patience = isMuteAtEnd ? 2_000 : 60_000;
    return new SmtpMail({ host: '127.0.0.1', port, security: 'starttls', from, patience });
  }

  /** Somebody with grants, whose id and address are of one name. */
  async join(username: string, grants: readonly Grant[], given: TownAccount = {}): Promise<void> {
    await this.collections.writing(ACCOUNTS, 'gateway').insert(username, {
      username,
      name: username,
      role: 'manager',
      grants,
      email: addressOf(username),
      isDisabled: false,
      createdAt: AT,
      createdBy: 'admin',
      changedAt: AT,
      changedBy: 'admin',
      ...given,
    });
  }

  /** Writes a revision of the book: these findings stand from now on. What came and went is announced. */
  async stands(findings: readonly TownFinding[], reviews = 0): Promise<void> {
    const name = bookHead(REGION, CYCLE);
    const head = await this.segments.readHead(name);
    const own = within(this.segments, { region: REGION, cycle: CYCLE });
    const turned = (transition: Alert['transition'], some: readonly TownFinding[]) =>
      some.map((finding) => ({ transition, ...finding }));
    const alerts = [
      ...turned(
        'OPENED',
        findings.filter((each) => !this.findings.includes(each)),
      ),
      ...turned(
        'CLEARED',
        this.findings.filter((each) => !findings.includes(each)),
      ),
    ];
    const segments = [
      ...head.segments.filter(({ kind }) => kind === 'ALERTS'),
      ...(await putList(own, FINDING_LIST, findings.length, (at) => findings[at]!)),
      ...(await putPages(own, 'ALERTS', alerts)),
      ...(await putPages(
        own,
        'QUESTIONS',
        Array.from({ length: reviews }, (_, at) => ({ at })),
      )),
    ];
    const content = { watermark: head.watermark + 1, segments, totals: {} };
    await this.segments.moveHead(name, head, { move: 'REVISE', content });
    this.findings = findings;
  }

  /** What became of somebody's last digest. */
  async last(username: string): Promise<DigestRecord | undefined> {
    return (await this.collections.reading(DIGESTS).get(username))?.item;
  }

  /** Who got how many letters. */
  get receivers(): readonly string[] {
    return this.office.taken.map(({ to }) => to.join()).sort();
  }
}

export function addressOf(username: string): string {
  return `${username}@metro.example`;
}

/** Mail that begins to send, and never ends: the process is about to end. */
export class EndlessMail implements Mail {
  readonly begun: Promise<Letter>;
  private begin: (letter: Letter) => void = () => undefined;

  constructor() {
    this.begun = new Promise((begin) => (this.begin = begin));
  }

  send(letter: Letter): Promise<void> {
    this.begin(letter);
    return new Promise(() => undefined);
  }
}
