import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type NestExpressApplication } from '@nestjs/platform-express';
import {
  type AddressRules,
  type Collections,
  DataKeys,
  type IdentityProvider,
  type Log,
  SealedSecrets,
  type Secrets,
  type Segments,
  type Telemetry,
} from '#application';
import { AnchorFile } from '#adapters/anchor-file';
import { OfficialAreas } from '#adapters/areas';
import { TOPICS } from '#contracts';
import { parseIsoDay } from '#domain';
import { newWrappingKey } from '#security';
import { Bench, type Stand } from '../../../libs/testing/src/conformance/stand.js';
import { type ManualClock } from '../../../libs/testing/src/time/manual-clock.js';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { createGateway, type EdgeOptions, type GatewayOptions } from '../src/index.js';
import { type Gate } from '../src/access/access.js';
import { type FileLimits } from '../src/files/upload/upload.js';
import { type Problem } from '../src/problems/problem.js';

/** Milliseconds between two looks of a read that waits. */
const READERS_PAUSES = [50, 500];

/** The day that counts as today behind the door. */
const TODAY = '2026-04-30';

/** By which the data keys are wrapped, also after a restart. */
const WRAPPING = { current: newWrappingKey(), earlier: [] };

/** What the gateway stands on. */
export interface Store {
  readonly log: Log;
  readonly segments: Segments;
  readonly collections: Collections;
}

/** An answer with its body read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, a form as multipart. */
  readonly body?: unknown;
}

/** A gateway that listens on an empty store before each test, and is closed after it. */
export class Door {
  private readonly bench: Bench<Store>;
  private application: NestExpressApplication;
  silence: number | undefined;
  limits: Partial<FileLimits> = {};
  edge: EdgeOptions | undefined;
  telemetry: Telemetry | undefined;
  operations: GatewayOptions['operations'];
  webhookRules: AddressRules = { allowsPlain: false, allowsPrivate: false };
  anchorPath = join(newFolder(), 'anchors');
  /** Everybody may everything, unless a test is about that. */
  gate: Gate | undefined = OPEN_GATE;
  /** Where people sign in elsewhere. */
  provider: IdentityProvider | undefined;
  /** Looks at what a test left behind. */
  atEnd: (() => Promise<void>) | undefined;

  constructor(newStand: () => Stand<Store>) {
    // What is registered first is called first: the gateway ends before its store.
    afterEach(async () => {
      await this.atEnd?.();
      await this.close();
    });
    this.bench = new Bench(newStand);
    beforeEach(async () => {
      for (const topic of Object.values(TOPICS)) await this.store.log.createTopic(topic, 3);
      await this.open();
    });
  }

  get store(): Store {
    return this.bench.part;
  }

  get secrets(): Secrets {
    return new SealedSecrets(new DataKeys(this.store.collections, WRAPPING, this.clock));
  }

  get clock(): ManualClock {
    return this.bench.clock;
  }

  get port(): number {
    return (this.application.getHttpServer().address() as AddressInfo).port;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async open(): Promise<void> {
    const { log, segments, collections } = this.store;
    const keys = new DataKeys(collections, WRAPPING, this.clock);
    this.application = await createGateway({
      log,
      segments,
      collections,
      clock: this.clock,
      areas: new OfficialAreas(),
      gate: this.gate,
      provider: this.provider,
      anchors: new AnchorFile(this.anchorPath),
      webhookRules: this.webhookRules,
      keys,
      secrets: new SealedSecrets(keys),
      today: () => parseIsoDay(TODAY)!,
      logger: false,
      silence: this.silence,
      limits: this.limits,
      edge: this.edge,
      telemetry: this.telemetry,
      operations: this.operations,
    });
    await this.application.listen(0, '127.0.0.1');
  }

  close(): Promise<void> {
    return this.application.close();
  }

  /** Resolves when somebody waits for so many milliseconds. */
  async someoneWaits(milliseconds: number): Promise<void> {
    while (!(await this.clock.pauses()).includes(milliseconds)) await setImmediate();
  }

  /** Lets the time of reads that wait pass until something is done. */
  async passTimeUntil<Done>(something: Promise<Done>): Promise<Done> {
    let isDone = false;
    const end = (): void => void (isDone = true);
    something.then(end, end);
    while (!isDone) {
      const pauses = await this.clock.pauses();
      const pause = READERS_PAUSES.find((each) => pauses.includes(each));
      if (pause !== undefined) this.clock.advance(pause);
      await setImmediate();
    }
    return something;
  }

  /** Sends a request and reads the answer; of an answer without end (`isEndless`) only the head. */
  async ask(
    path: string,
    { method = 'GET', headers = {}, body }: Asking = {},
    isEndless = false,
  ): Promise<Answer> {
    const isForm = body instanceof FormData;
    const sent =
      body === undefined ? {} : { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) };
    const left = new AbortController();
    const response = await fetch(`${this.address}${path}`, {
      signal: left.signal,
      method,
      headers: {
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...sent,
    });
    if (isEndless && response.ok) {
      left.abort();
      return { status: response.status, headers: response.headers, body: undefined };
    }
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  }
}

const OPEN_GATE: Gate = {
  admit: async () => ({
    account: 'a-uji',
    username: 'uji',
    session: 's-uji',
    since: '2026-04-30T00:00:00.000Z',
    mayDo: () => true,
    lacksFactor: false,
    opened: () => 'WHOLE',
    holds: async () => true,
  }),
};

/** What an answer says, once it is seen to be a well-formed problem document. */
export function problemIn({ status, headers, body }: Answer): Problem {
  expect(headers.get('content-type')).toBe('application/problem+json');
  expect(body).toMatchObject({
    type: matching(/^urn:tersalur:problem:[A-Z_]+$/),
    title: matching(/./),
    status,
    code: matching(/^[A-Z_]+$/),
    detail: matching(/\S.{10,}/),
    instance: matching(/^urn:tersalur:request:[0-9a-f-]{36}$/),
  });
  expect(JSON.stringify(body)).not.toMatch(/undefined|\[object|node_modules| at .*:\d+/);
  return body as Problem;
}

function matching(pattern: RegExp): unknown {
  return expect.stringMatching(pattern);
}
