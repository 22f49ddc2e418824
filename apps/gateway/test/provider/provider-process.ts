import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type Configuration, Provider } from 'oidc-provider';

/** What a provider says of somebody, besides the subject. */
export interface ProviderPerson {
  readonly preferred_username?: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  /** How the person proves who it is. */
  readonly amr?: string[];
}

/** How a provider is started for a test: the first and only argument, as JSON. */
export interface ProviderOrder {
  readonly callback: string;
  readonly home: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Milliseconds by which its clock is wrong. */
  readonly clockError: number;
  /** What it says of people, by the name that they type into its form. */
  readonly people: Readonly<Record<string, ProviderPerson>>;
}

/** A provider of OpenID Connect with its own form to sign in, until it is killed. It says on its output where it is. */
const order = JSON.parse(process.argv[2]!) as ProviderOrder;

const now = Date.now.bind(Date);
Date.now = () => now() + order.clockError;

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

const configuration: Configuration = {
  clients: [
    {
      client_id: order.clientId,
      client_secret: order.clientSecret,
      redirect_uris: [order.callback],
      post_logout_redirect_uris: [order.home],
    },
  ],
  jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig' }] },
  cookies: { keys: ['for this test alone'] },
  claims: {
    openid: ['sub', 'amr'],
    email: ['email', 'email_verified'],
    profile: ['preferred_username'],
  },
  ttl: { IdToken: 60 },
  pkce: { required: () => true },
  findAccount: (_, sub) => ({
    accountId: sub,
    claims: () => ({ ...order.people[sub], amr: undefined, sub }),
  }),
};

const server = createServer();
server.listen(order.port, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  const issuer = `http://localhost:${port}`;
  const provider = new Provider(issuer, configuration);
  const finish = provider.interactionFinished.bind(provider);
  // Its own form knows of no second factor.
  provider.interactionFinished = (request, response, { login, ...rest }, options) => {
    const amr = login && order.people[String(login['accountId'])]?.amr;
    return finish(
      request,
      response,
      { ...rest, ...(login && { login: { ...login, ...(amr && { amr }) } }) },
      options,
    );
  };
  const answer = provider.callback();
  server.on('request', (request, response) => void answer(request, response));
  process.stdout.write(`${issuer}\n`);
});
