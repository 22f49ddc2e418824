import { Inject, Injectable } from '@nestjs/common';
import { type CookieOptions, type Request, type Response } from 'express';
import { parseCookie } from 'cookie';
import { isFault, type ProviderChecks, Refused } from '#application';
import { type GatewayParts, PARTS } from '../gateway-parts.js';

const COOKIE = 'sign-in';

/** What the cookie is sealed as. */
const ABOUT = 'sign-in by the provider';

/** Milliseconds in which somebody comes back from the provider. */
const HOLDS = 10 * 60_000;

/** A sign-in that was begun in a browser, and goes on when that browser comes back. */
export interface Flow {
  readonly checks: ProviderChecks;
  readonly begunAt: number;
  /** Id of the session that the browser had. */
  readonly before?: string;
}

/**
 * What a sign-in at the provider has to be ended with, kept by the browser that began it: sealed, so that nothing has to be stored for whoever only begins.
 * The cookie is lax: the browser comes back from elsewhere.
 */
@Injectable()
export class FlowCookie {
  constructor(@Inject(PARTS) private readonly parts: GatewayParts) {}

  async set(request: Request, response: Response, flow: Omit<Flow, 'begunAt'>): Promise<void> {
    const stated: Flow = { ...flow, begunAt: this.parts.clock.now() };
    const sealed = await this.parts.secrets.seal(Buffer.from(JSON.stringify(stated)), ABOUT);
    response.cookie(nameFor(request), sealed, { ...optionsFor(request), maxAge: HOLDS });
  }

  /** The flow of a browser, which it has no longer afterwards. Faults: PROVIDER_ANSWER_INVALID where it began none, or too long ago; those of the secrets. */
  async take(request: Request, response: Response): Promise<Flow> {
    response.clearCookie(nameFor(request), optionsFor(request));
    const sealed = parseCookie(request.header('cookie') ?? '')[nameFor(request)];
    const flow = sealed === undefined ? undefined : await this.opened(sealed);
    if (flow === undefined || this.parts.clock.now() - flow.begunAt >= HOLDS)
      throw new Refused('PROVIDER_ANSWER_INVALID');
    return flow;
  }

  private async opened(sealed: string): Promise<Flow | undefined> {
    try {
      const opened = await this.parts.secrets.open(sealed, ABOUT);
      return JSON.parse(Buffer.from(opened).toString()) as Flow;
    } catch (thrown) {
      // Anybody can send a cookie.
      if (isFault(thrown, 'SEAL_BROKEN', 'KEY_MISSING', 'KEY_DESTROYED')) return undefined;
      throw thrown;
    }
  }
}

/** Browsers take the longer name encrypted only. */
function nameFor({ secure }: Request): string {
  return secure ? `__Secure-${COOKIE}` : COOKIE;
}

function optionsFor({ secure }: Request): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', path: '/api/v1/session/oidc', secure };
}
