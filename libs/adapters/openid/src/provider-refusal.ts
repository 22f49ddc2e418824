import { AuthorizationResponseError, ResponseBodyError, WWWAuthenticateChallengeError } from 'openid-client';
import { Refused } from '#application';

/** What openid-client and oauth4webapi say of an answer that is wrong in itself. */
const WRONG_ANSWER = new Set([
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
  'OAUTH_KEY_SELECTION_FAILED',
  'OAUTH_PARSE_ERROR',
]);

const WRONG_CLOCK = 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED';

/** What is told of something that openid-client raised: whose fault it is, and a code; never what was sent. */
export function providerRefusal(thrown: unknown): Refused {
  if (thrown instanceof AuthorizationResponseError)
    return new Refused('PROVIDER_CANCELLED', { reason: word(thrown.error) });
  if (thrown instanceof ResponseBodyError)
    return thrown.error === 'invalid_grant'
      ? new Refused('PROVIDER_ANSWER_INVALID')
      : new Refused('PROVIDER_AWAY', { reason: word(thrown.error) });
  if (thrown instanceof WWWAuthenticateChallengeError)
    return new Refused('PROVIDER_AWAY', { reason: word(thrown.cause[0]?.parameters.error ?? thrown.code) });
  const codes = codesOf(thrown);
  if (codes.includes(WRONG_CLOCK)) return new Refused('PROVIDER_CLOCK');
  if (codes.some((code) => WRONG_ANSWER.has(code))) return new Refused('PROVIDER_ANSWER_INVALID');
  return new Refused('PROVIDER_AWAY', { reason: word(codes.at(-1) ?? '') });
}

/** The codes of something raised and of what caused it, from the outside in. */
function codesOf(thrown: unknown): string[] {
  if (typeof thrown !== 'object' || thrown === null) return [];
  const { code, cause } = thrown as { readonly code?: unknown; readonly cause?: unknown };
  return [...(typeof code === 'string' ? [code] : []), ...codesOf(cause)];
}

/** A code as it may be shown: what a provider or a link says may be anything. */
function word(said: string): string {
  return /^\w{1,60}$/.test(said) ? said : 'UNKNOWN';
}
