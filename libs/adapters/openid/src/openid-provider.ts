import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  clockTolerance,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  type IDToken,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import {
  type BegunAtProvider,
  type Identity,
  type IdentityProvider,
  type ProviderChecks,
} from '#application';
import { providerRefusal } from './provider-refusal.js';

/** Seconds by which the provider's clock may differ, and for which one of its answers is awaited. */
const CLOCK_TOLERANCE = 60;
const TIMEOUT = 10;

/** Milliseconds for which what the provider says of itself is remembered. */
const REMEMBERED = 60 * 60_000;

export interface OpenIdOptions {
  /** As the provider names itself; by HTTPS, but for this computer. */
  readonly issuer: URL;
  readonly clientId: string;
  /** Absent for a client without one. */
  readonly clientSecret?: string | undefined;
  /** Where the provider sends people back: it has to know it exactly. */
  readonly callback: URL;
  /** Where people are when they signed out. */
  readonly home: URL;
  /** The claim that is the user name of an account (`email`: only one that the provider verified). */
  readonly usernameClaim: string;
  readonly label: string;
  /** Values of `amr` or `acr` that count as a second factor; none does where it is empty. */
  readonly factorProofs: readonly string[];
}

/** A provider of OpenID Connect: authorization code with PKCE, state and nonce, and signatures that are checked. */
export class OpenIdProvider implements IdentityProvider {
  private known: { readonly configuration: Promise<Configuration>; readonly until: number } | undefined;

  constructor(
    private readonly options: OpenIdOptions,
    private readonly clock: { now(): number },
  ) {}

  get label(): string {
    return this.options.label;
  }

  begin(): Promise<BegunAtProvider> {
    return guarded(async () => {
      const configuration = await this.configuration();
      const checks = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const address = buildAuthorizationUrl(configuration, {
        redirect_uri: this.options.callback.href,
        scope: 'openid profile email',
        state: checks.state,
        nonce: checks.nonce,
        code_challenge: await calculatePKCECodeChallenge(checks.verifier),
        code_challenge_method: 'S256',
      });
      return { address: address.href, checks };
    });
  }

  end(query: string, { state, nonce, verifier }: ProviderChecks): Promise<Identity> {
    return guarded(async () => {
      const configuration = await this.configuration();
      const came = new URL(this.options.callback);
      came.search = query;
      const tokens = await authorizationCodeGrant(configuration, came, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims()!;
      const { usernameClaim } = this.options;
      // Some providers tell of names there only.
      const told =
        usernameClaim in claims || configuration.serverMetadata().userinfo_endpoint === undefined
          ? claims
          : { ...(await fetchUserInfo(configuration, tokens.access_token, claims.sub)) };
      const username = nameIn(told, usernameClaim);
      return {
        issuer: claims.iss,
        subject: claims.sub,
        ...(username === undefined ? {} : { username }),
        hasFactor: this.hasFactor(claims),
      };
    });
  }

  signOutAddress(): Promise<string | undefined> {
    return guarded(async () => {
      const configuration = await this.configuration();
      if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
      return buildEndSessionUrl(configuration, { post_logout_redirect_uri: this.options.home.href }).href;
    });
  }

  private hasFactor({ amr, acr }: IDToken): boolean {
    const said = [...(Array.isArray(amr) ? (amr as unknown[]) : []), acr];
    return said.some((each) => typeof each === 'string' && this.options.factorProofs.includes(each));
  }

  /** What the provider says of itself; asked again when it did not answer. */
  private async configuration(): Promise<Configuration> {
    const now = this.clock.now();
    if (this.known === undefined || this.known.until <= now)
      this.known = { configuration: this.discover(), until: now + REMEMBERED };
    const asked = this.known;
    try {
      return await asked.configuration;
    } catch (thrown) {
      if (this.known === asked) this.known = undefined;
      throw thrown;
    }
  }

  private discover(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.options;
    return discovery(
      issuer,
      clientId,
      { [clockTolerance]: CLOCK_TOLERANCE },
      clientSecret === undefined ? None() : bySecret(clientSecret),
      {
        timeout: TIMEOUT,
        execute: [
          enableNonRepudiationChecks,
          ...(issuer.protocol === 'http:' ? [allowInsecureRequests] : []),
        ],
      },
    );
  }
}

/** Shows the secret in the way that every provider has to take, or else in the one that it offers. */
function bySecret(secret: string): ClientAuth {
  return (server, ...request) => {
    const { token_endpoint_auth_methods_supported: ways = ['client_secret_basic'] } = server;
    const show = ways.includes('client_secret_basic') ? ClientSecretBasic(secret) : ClientSecretPost(secret);
    show(server, ...request);
  };
}

/** The name in a claim, as far as the provider vouches for it. */
function nameIn(claims: Readonly<Record<string, unknown>>, claim: string): string | undefined {
  const name = claims[claim];
  const isVouched = claim !== 'email' || claims['email_verified'] === true;
  return typeof name === 'string' && name !== '' && isVouched ? name : undefined;
}

async function guarded<Done>(work: () => Promise<Done>): Promise<Done> {
  try {
    return await work();
  } catch (thrown) {
    throw providerRefusal(thrown);
  }
}
