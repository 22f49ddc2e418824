import { createHash } from 'node:crypto';
import { Random } from '../../../../../libs/demo/src/randomness/random.js';
import { type DiscrepancyView } from '../../../../gateway/src/books/book-views.js';
import { type MinutesView } from '../../../../gateway/src/minutes/minutes-views.js';
import { type DecisionView } from '../../../../gateway/src/reviews/decision-views.js';
import { type ReviewView } from '../../../../gateway/src/reviews/review-views.js';
import { type SheetPreviewView } from '../../../../gateway/src/sheets/sheet-views.js';
import { type Door, type Sent } from '../door.js';
import { type Office } from './office.js';
import { type DeskKind, type Operation } from './operation.js';
import { ToldVisits } from './told-visits.js';

/** What is decided, remarked, told of visits and signed, in this order. */
const STEPS: readonly DeskKind[] = ['DECIDE', 'DECIDE', 'TAKE_BACK', 'REMARK', 'REMARK', 'VISIT'];

/** So many offices in a hundred have somebody at the desk, and so many of these have minutes, which take the longest. */
const WITH_DESK = 50;
const WITH_MINUTES = 30;

const STATUSES = ['NEW', 'EXPLAINED', 'TO_SETTLE'] as const;

interface Items<Item> {
  readonly items: readonly Item[];
}

/** What people of an office do with the result once all of its files are in, one thing after the other: what they asked for, and what they were told. */
export class Desk {
  private readonly steps: DeskKind[];
  private readonly random: Random;
  /** By the names of discrepancies, which statuses may hold: several, after nobody waited for the answer of a remark. */
  private readonly remarked = new Map<string, readonly string[]>();
  private readonly decided = new Set<string>();
  private readonly visits = new ToldVisits();
  /** Hash of the minutes that were said to have changed since. */
  private outdated: string | undefined;
  /** SHA-256 of minutes that were acknowledged to be final. */
  private signed: string | undefined;

  constructor(
    private readonly office: Office,
    seed: number,
  ) {
    this.random = new Random(seed);
    const minutes: DeskKind[] = ['WRITE_MINUTES', 'FINISH_MINUTES'];
    const steps = [...STEPS, ...(this.random.percent(WITH_MINUTES) ? minutes : [])];
    this.steps = this.random.percent(WITH_DESK) ? steps : [];
  }

  get isDone(): boolean {
    return this.steps.length === 0;
  }

  /** Whether there will be an operation of a kind. */
  offers(kind: DeskKind): boolean {
    return this.steps.includes(kind);
  }

  /** The operation of the next step by what the services say, where there is something to do it with. The book has to have all that was asked for. Throws a Cut. */
  async next(door: Door): Promise<Operation | undefined> {
    const operation = await this.operationOf(this.steps[0]!, door);
    if (operation === undefined) {
      this.steps.shift();
      return undefined;
    }
    return this.office.remembered({
      ...operation,
      acknowledge: (answer) => {
        this.steps.shift();
        operation.acknowledge(answer);
      },
      giveUp: () => {
        this.steps.shift();
        operation.giveUp?.();
      },
    });
  }

  /** Compares what the services say with what they acknowledged. Throws an Error that names what was lost, and a Cut. */
  async check(door: Door): Promise<void> {
    const ids = (await this.decisions(door)).map(({ id }) => id);
    const isLost = [...this.decided].some((id) => !ids.includes(id));
    if (isLost || new Set(ids).size < ids.length)
      throw new Error(`decisions are lost or doubled: ${ids.join()}`);
    for (const { subject, remark } of await this.discrepancies(door)) {
      const allowed = this.remarked.get(subject!);
      if (allowed !== undefined && !allowed.includes(remark?.status ?? 'NONE'))
        throw new Error(`${subject}: an acknowledged remark was lost`);
    }
    await this.visits.check(door, this.path(''));
    if (this.signed === undefined) return;
    const { bytes } = await door.ask(this.path('berita-acara.pdf'));
    if (createHash('sha256').update(bytes).digest('hex') !== this.signed)
      throw new Error(`${this.office.cycle}: the final minutes are another document`);
  }

  private operationOf(kind: DeskKind, door: Door): Promise<Operation | undefined> {
    switch (kind) {
      case 'DECIDE':
        return this.decide(door);
      case 'TAKE_BACK':
        return this.takeBack(door);
      case 'REMARK':
        return this.remark(door);
      case 'VISIT':
        return this.visit(door);
      case 'WRITE_MINUTES':
        return this.write(door);
      case 'FINISH_MINUTES':
        return this.finish(door);
    }
  }

  private async decide(door: Door): Promise<Operation | undefined> {
    const { items } = await door.read<Items<ReviewView>>(this.path('reviews?limit=200'));
    if (items.length === 0) return undefined;
    const { id, evidence, candidates } = this.random.pick(items);
    const [candidate] = candidates;
    const isLinked = candidate !== undefined && this.random.percent(70);
    const choice = isLinked
      ? { decision: 'LINK', entitlementId: candidate.entitlementId }
      : { decision: 'NONE' };
    return this.operation(`/api/v1/reviews/${id}/decision`, 201, {
      body: { ...choice, evidence, reason: 'dikenal tetangganya' },
      acknowledge: (made: DecisionView) => this.decided.add(made.id),
    });
  }

  private async takeBack(door: Door): Promise<Operation | undefined> {
    const standing = (await this.decisions(door)).filter(({ withdrawal }) => withdrawal === undefined);
    if (standing.length === 0) return undefined;
    const { id } = this.random.pick(standing);
    return this.operation(`/api/v1/decisions/${id}/withdraw`, 202, { body: {} });
  }

  /** Of the first two, so that something is said twice of them. */
  private async remark(door: Door): Promise<Operation | undefined> {
    const subjects = (await this.discrepancies(door)).slice(0, 2).map(({ subject }) => subject!);
    if (subjects.length === 0) return undefined;
    const status = this.random.pick(STATUSES);
    const settle = (isSure: boolean): void => {
      for (const subject of subjects)
        this.remarked.set(subject, [status, ...(isSure ? [] : (this.remarked.get(subject) ?? ['NONE']))]);
    };
    return this.operation(this.path('remarks'), 200, {
      body: { subjects, status, reason: 'sudah dicek ke desa' },
      acknowledge: () => settle(true),
      giveUp: () => settle(false),
    });
  }

  private async visit(door: Door): Promise<Operation | undefined> {
    const path = this.path('visits/sheet');
    const sheet = await this.visits.fillIn(door, this.path(''), this.office.month.options.cycle);
    if (sheet === undefined) return undefined;
    const { status, text } = await door.ask(path, { method: 'POST', body: sheet.form() });
    if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
    const { digest } = JSON.parse(text) as SheetPreviewView;
    return this.operation(path, 200, {
      body: sheet.form(digest),
      acknowledge: () => this.visits.settle(sheet.refs, true),
      giveUp: () => this.visits.settle(sheet.refs, false),
    });
  }

  private async write(door: Door): Promise<Operation> {
    const { version, legalBasis, followUps, parties } = await door.read<MinutesView>(this.path('minutes'));
    const written = {
      number: '460/12/2026',
      place: 'Metro',
      day: '2026-05-04',
      version,
      legalBasis,
      followUps,
    };
    return this.operation(this.path('minutes'), 200, {
      method: 'PUT',
      body: { ...written, parties: parties.map((party, at) => ({ ...party, name: `Orang ${at + 1}` })) },
    });
  }

  /**
   * Minutes that nobody completed cannot be signed. What was seen is not signed where a decision of which nobody knew came meanwhile: it is looked at again.
   * Throws an Error where that is said of minutes that did not change.
   */
  private async finish(door: Door): Promise<Operation | undefined> {
    const { hash, number } = await door.read<MinutesView>(this.path('minutes'));
    if (number === '') return undefined;
    if (hash === this.outdated)
      throw new Error(`${this.office.cycle}: minutes are refused as if they had changed`);
    return {
      ...this.operation(this.path('minutes/final'), 200, {
        body: { hash },
        acknowledge: ({ final }: MinutesView) => (this.signed = final!.sha256),
      }),
      isOutdated: ({ status, text }) => {
        const isOutdated = status === 409 && text.includes('MINUTES_CHANGED');
        if (isOutdated) this.outdated = hash;
        return isOutdated;
      },
    };
  }

  private operation<Told>(
    path: string,
    status: number,
    { body, method = 'POST', acknowledge, giveUp }: Sent & DeskAnswers<Told>,
  ): Operation {
    return {
      path,
      sent: { method, key: this.office.newKey(), ...(body === undefined ? {} : { body }) },
      status,
      acknowledge: ({ text }) => acknowledge?.(JSON.parse(text) as Told),
      ...(giveUp === undefined ? {} : { giveUp }),
    };
  }

  private async decisions(door: Door): Promise<readonly DecisionView[]> {
    return (await door.read<Items<DecisionView>>(this.path('decisions?limit=200'))).items;
  }

  private async discrepancies(door: Door): Promise<readonly DiscrepancyView[]> {
    return (await door.read<Items<DiscrepancyView>>(this.path('discrepancies?limit=200'))).items;
  }

  private path(name: string): string {
    return `/api/v1/cycles/${this.office.cycle}/${name}`;
  }
}

interface DeskAnswers<Told> {
  /** Takes note of the answer. */
  readonly acknowledge?: (told: Told) => void;
  /** Takes note that nobody waits for it. */
  readonly giveUp?: () => void;
}
