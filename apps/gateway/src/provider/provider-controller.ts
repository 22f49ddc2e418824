import { Controller, Get, Header, HttpStatus, Inject, Redirect, Req, Res, UseFilters } from '@nestjs/common';
import {
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiPropertyOptional,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { type IdentityProvider, Sessions } from '#application';
import { digestOf } from '#security';
import { Public } from '../access/allow.js';
import { presentedToken } from '../access/session-cookies.js';
import { Entry } from '../accounts/entry.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { RequestFault } from '../problems/request-fault.js';
import { FlowCookie } from './flow-cookie.js';
import { ProblemPages } from './problem-pages.js';
import { SIGNED_IN, signInPage } from './sign-in-page.js';

const BEGINS = '/api/v1/session/oidc';

class ProviderView {
  @ApiProperty({ example: 'SSO Kota Metro', description: 'What stands on the button.' })
  readonly label: string;

  @ApiProperty({ example: BEGINS, description: 'Where the browser goes to sign in there.' })
  readonly address: string;

  @ApiProperty({ example: `${BEGINS}/sign-out`, description: 'Where it goes to sign out there, too.' })
  readonly signOutAddress: string;
}

class SignInWaysView {
  @ApiPropertyOptional({ type: ProviderView, description: 'Absent where none is set.' })
  readonly provider?: ProviderView;
}

interface Redirection {
  readonly url: string;
}

/** Signing in by an identity provider (OpenID Connect). A browser is sent there, and comes back with an answer that it alone can use. */
@ApiTags('session')
@Controller('api/v1/session')
@UseFilters(ProblemPages)
export class ProviderController {
  constructor(
    @Inject(PARTS) private readonly parts: GatewayParts,
    @Inject(FlowCookie) private readonly flows: FlowCookie,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Entry) private readonly entry: Entry,
  ) {}

  @Get('ways')
  @Public()
  @ApiOperation({ summary: 'How one signs in here, besides user name and password.' })
  @ApiOkResponse({ type: SignInWaysView })
  ways(): SignInWaysView {
    const { provider } = this.parts;
    if (provider === undefined) return {};
    return { provider: { label: provider.label, address: BEGINS, signOutAddress: `${BEGINS}/sign-out` } };
  }

  @Get('oidc')
  @Public()
  @Redirect('/', HttpStatus.SEE_OTHER)
  @ApiOperation({ summary: 'For browsers: begins to sign in at the provider.' })
  @ApiResponse({
    status: HttpStatus.SEE_OTHER,
    description: 'To the provider; to `/` for whom a page elsewhere sends.',
  })
  async begin(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<Redirection> {
    const provider = this.provider();
    // A page elsewhere may not sign somebody in who did not ask for it: on our own page there is a button.
    if (isFromElsewhere(request)) return { url: '/' };
    const { address, checks } = await provider.begin();
    const before = presentedToken(request);
    await this.flows.set(request, response, {
      checks,
      ...(before === undefined ? {} : { before: digestOf(before) }),
    });
    return { url: address };
  }

  @Get('oidc/callback')
  @Public()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @ApiOperation({ summary: 'For browsers: comes back from the provider, and sets the cookies of a session.' })
  @ApiOkResponse({ description: 'A page that goes on to `/`.', content: { 'text/html': {} } })
  async end(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<string> {
    const provider = this.provider();
    const { checks, before } = await this.flows.take(request, response);
    const [, query = ''] = request.originalUrl.split(/\?(.*)/s);
    const begun = await this.entry.byIdentity(request, await provider.end(query, checks));
    if (before !== undefined) await this.sessions.end(before);
    await this.entry.open(request, response, begun);
    return signInPage(SIGNED_IN);
  }

  @Get('oidc/sign-out')
  @Public()
  @Redirect('/', HttpStatus.SEE_OTHER)
  @ApiOperation({
    summary: 'For browsers, after signing out here: signs out at the provider, too, where it offers that.',
  })
  @ApiResponse({ status: HttpStatus.SEE_OTHER, description: 'To the provider, or to `/`.' })
  async signOut(): Promise<Redirection> {
    return { url: (await this.provider().signOutAddress()) ?? '/' };
  }

  /** Faults: PROVIDER_MISSING. */
  private provider(): IdentityProvider {
    if (this.parts.provider === undefined) throw new RequestFault('PROVIDER_MISSING');
    return this.parts.provider;
  }
}

/** Whether a page of another site sends the browser here; one that does not say so is taken for our own. */
function isFromElsewhere(request: Request): boolean {
  const site = request.header('sec-fetch-site') ?? 'same-origin';
  return site !== 'same-origin' && site !== 'none';
}
