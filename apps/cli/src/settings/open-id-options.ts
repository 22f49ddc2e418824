import { type Configuration } from '#platform';
import { type OpenIdOptions } from '#adapters/openid';
import { secretIn } from './secret-in.js';

/** How people sign in by an identity provider; undefined where none is set. Throws a CommandFault when its secret cannot be read. */
export function openIdOptions(settings: Configuration): OpenIdOptions | undefined {
  const {
    TERSALUR_OIDC_ISSUER: issuer,
    TERSALUR_ADDRESS: address,
    TERSALUR_OIDC_CLIENT: clientId,
  } = settings;
  // All of them are there, or none is.
  if (issuer === undefined || address === undefined || clientId === undefined) return undefined;
  return {
    issuer: new URL(issuer),
    clientId,
    clientSecret: secretOf(settings),
    callback: new URL('/api/v1/session/oidc/callback', address),
    home: new URL('/', address),
    usernameClaim: settings.TERSALUR_OIDC_NAME_CLAIM,
    label: settings.TERSALUR_OIDC_LABEL,
    factorProofs: settings.TERSALUR_OIDC_FACTORS?.split(',') ?? [],
  };
}

function secretOf({
  TERSALUR_OIDC_SECRET: secret,
  TERSALUR_OIDC_SECRET_FILE: path,
}: Configuration): string | undefined {
  return path === undefined ? secret : secretIn(path, 'TERSALUR_OIDC_SECRET_FILE');
}
