import { type Configuration } from '#platform';
import { type OpenIdOptions } from '#adapters/openid';

/** How people sign in by an identity provider; undefined where none is set. */
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
    clientSecret: settings.TERSALUR_OIDC_SECRET,
    callback: new URL('/api/v1/session/oidc/callback', address),
    home: new URL('/', address),
    usernameClaim: settings.TERSALUR_OIDC_NAME_CLAIM,
    label: settings.TERSALUR_OIDC_LABEL,
    factorProofs: settings.TERSALUR_OIDC_FACTORS?.split(',') ?? [],
  };
}
