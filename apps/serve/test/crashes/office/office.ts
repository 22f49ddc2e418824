import { isDeepStrictEqual } from 'node:util';
import { generateMonth, type GeneratedMonth } from '#demo';
import { Random } from '../../../../../libs/demo/src/randomness/random.js';
import { newFolder } from '../../../../../libs/testing/src/command-line.js';
import { cycleOf, formOf, uploadsOf } from '../../served.js';
import { type Answer } from '../door.js';
import { OfficeFile } from './office-file.js';
import { type FilesKind, type Operation } from './operation.js';

const HOUSEHOLDS = 60;

/** What an office changes of a cycle. */
export interface OfficeSettings {
  readonly tolerance: number;
  readonly graceDays: number;
  readonly idleDays: number;
}

const USUAL: OfficeSettings = { tolerance: 0, graceDays: 30, idleDays: 105 };

/** A write that was acknowledged: asked for again it has to be answered with the same. */
interface Acknowledged {
  readonly operation: Operation;
  readonly answer: Answer;
}

/** An office with the files of a month: what it has asked for, what it was told, and what it may ask for next. Everything follows from a seed. */
export class Office {
  readonly month: GeneratedMonth;
  readonly files: readonly OfficeFile[];
  cycle: string | undefined;
  /** Which settings may hold: several, after nobody waited for the answer of a change. */
  settings: readonly OfficeSettings[] = [USUAL];
  readonly acknowledged: Acknowledged[] = [];
  private readonly random: Random;
  private keys = 0;

  constructor(private readonly seed: number) {
    this.random = new Random(seed);
    this.month = generateMonth({ households: HOUSEHOLDS, seed, out: newFolder() });
    const files = uploadsOf(this.month).map((upload) => ({
      file: new OfficeFile(upload),
      place: this.random.next(),
    }));
    this.files = files.sort((one, other) => one.place - other.place).map(({ file }) => file);
  }

  /** Files that were not acknowledged yet. */
  get missing(): readonly OfficeFile[] {
    return this.files.filter(({ id }) => id === undefined);
  }

  /** Takes note of the settings that the services say. Throws when they say others than they acknowledged. */
  see({ tolerance, graceDays, idleDays }: OfficeSettings): void {
    const now = { tolerance, graceDays, idleDays };
    if (!this.settings.some((settings) => isDeepStrictEqual(settings, now)))
      throw new Error(`${this.cycle}: an acknowledged change of the settings was lost`);
    this.settings = [now];
  }

  /** Whether there is something to ask for of a kind. */
  offers(kind: FilesKind): boolean {
    if ((this.cycle === undefined) !== (kind === 'BEGIN')) return false;
    switch (kind) {
      case 'UPLOAD':
        return this.missing.length > 0;
      case 'AGAIN':
        return this.acknowledged.length > 0;
      case 'BEGIN':
      case 'SETTINGS':
        return true;
      default:
        return this.subjectsOf(kind).length > 0;
    }
  }

  /** An operation of a kind that is on offer, and its file, if it has one, that is none of `busy`. */
  draw(
    kind: FilesKind,
    busy: ReadonlySet<OfficeFile>,
  ): { operation: Operation; file?: OfficeFile } | undefined {
    switch (kind) {
      case 'BEGIN':
        return { operation: this.begin() };
      case 'SETTINGS':
        return { operation: this.change() };
      case 'AGAIN':
        return { operation: this.askAgain(this.random.pick(this.acknowledged)) };
      default: {
        const free = this.subjectsOf(kind).filter((file) => !busy.has(file));
        if (free.length === 0) return undefined;
        const file = kind === 'UPLOAD' ? free[0]! : this.random.pick(free);
        return { operation: this.operationOn(file, kind), file };
      }
    }
  }

  /** The files that an operation of a kind may be about. Lists are not withdrawn: a month without them has no result to compare. */
  private subjectsOf(kind: FilesKind): readonly OfficeFile[] {
    const turned = this.files.filter(({ id, upload }) => id !== undefined && upload.role !== 'roster');
    switch (kind) {
      case 'UPLOAD':
        return this.missing;
      case 'WITHDRAW':
        return turned.filter(({ isStanding }) => isStanding === true);
      case 'RESTORE':
        return turned.filter(({ isStanding }) => isStanding === false);
      case 'UPLOAD_TWICE':
        return this.files.filter(({ id, isStanding }) => id !== undefined && isStanding === true);
      default:
        return turned.filter(({ isStanding }) => isStanding !== undefined);
    }
  }

  private operationOn(file: OfficeFile, kind: FilesKind): Operation {
    switch (kind) {
      case 'UPLOAD':
      case 'UPLOAD_TWICE':
        return this.upload(file);
      case 'WITHDRAW':
      case 'RESTORE':
        return this.turn(file, kind === 'RESTORE');
      default:
        return this.refused(file);
    }
  }

  private begin(): Operation {
    return {
      path: '/api/v1/cycles',
      sent: { method: 'POST', key: this.newKey(), body: cycleOf(this.month) },
      status: 201,
      acknowledge: ({ text }) => (this.cycle = (JSON.parse(text) as { id: string }).id),
    };
  }

  private upload(file: OfficeFile): Operation {
    return this.remembered({
      path: `/api/v1/cycles/${this.cycle}/files`,
      sent: { method: 'POST', key: this.newKey(), body: formOf(file.upload) },
      status: 202,
      acknowledge: ({ text }) => {
        const { id, duplicateOf } = JSON.parse(text) as { id: string; duplicateOf?: string };
        if (file.id !== undefined && (file.id !== id || duplicateOf !== id))
          throw new Error(`${file.id} was not recognised, it became ${id}`);
        file.id = id;
      },
      giveUp: () => undefined,
    });
  }

  private turn(file: OfficeFile, counts: boolean): Operation {
    return this.remembered({
      path: `/api/v1/files/${file.id}/${counts ? 'restore' : 'withdraw'}`,
      sent: { method: 'POST', key: this.newKey(), body: { reason: 'salah berkas' } },
      status: 202,
      acknowledge: () => file.settle(counts),
      giveUp: () => file.doubt(),
    });
  }

  /** Restores what counts, or withdraws what does not. */
  private refused(file: OfficeFile): Operation {
    return {
      ...this.turn(file, file.isStanding!),
      status: 409,
      acknowledge: () => undefined,
      giveUp: undefined,
    };
  }

  private change(): Operation {
    const settings: OfficeSettings = {
      tolerance: this.random.below(4) * 50_000,
      graceDays: this.random.below(40),
      idleDays: 60 + this.random.below(60),
    };
    return this.remembered({
      path: `/api/v1/cycles/${this.cycle}`,
      sent: { method: 'PATCH', key: this.newKey(), body: settings },
      status: 200,
      acknowledge: () => (this.settings = [settings]),
      giveUp: () => (this.settings = [...this.settings, settings]),
    });
  }

  /** The same request under the same key: the first answer, and nothing is done. */
  askAgain({ operation, answer: first }: Acknowledged): Operation {
    return {
      ...operation,
      acknowledge: ({ text, headers }) => {
        if (headers.get('idempotency-replayed') !== 'true' || text !== first.text)
          throw new Error(`${operation.path}: asked for again it was answered otherwise`);
      },
      giveUp: undefined,
    };
  }

  /** The operation, and that it was acknowledged. */
  remembered(operation: Operation): Operation {
    return {
      ...operation,
      acknowledge: (answer) => {
        operation.acknowledge(answer);
        this.acknowledged.push({ operation, answer });
      },
    };
  }

  /** The key of a new write. */
  newKey(): string {
    return `${this.seed}-${++this.keys}`;
  }
}
