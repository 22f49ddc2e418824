import createClient, { type Middleware } from 'openapi-fetch';
import { cookieOf } from '../shell/settings/kept.js';
import { currentLanguage } from '../texts/texts.js';
import { Problem, type ProblemDocument } from './problem.js';
import { type paths } from './schema.js';

const READING = ['GET', 'HEAD'];

let onSignedOut: () => void = () => undefined;

/** Names who is told when the session has ended. */
export function whenSignedOut(listener: () => void): void {
  onSignedOut = listener;
}

/** The readable cookie that a write has to show; undefined where nobody signed in. */
export function csrfToken(): string | undefined {
  return cookieOf('csrf');
}

const OURS: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage());
    if (READING.includes(request.method)) return;
    request.headers.set('X-CSRF-Token', csrfToken() ?? '');
  },
  async onResponse({ response, schemaPath }) {
    if (response.ok) return;
    const problem = await problemIn(response);
    if (problem.code === 'SIGNED_OUT' && schemaPath !== '/api/v1/session') onSignedOut();
    throw problem;
  },
  onError({ error }) {
    return error instanceof Problem || isAborted(error) ? undefined : Problem.withoutAnswer();
  },
};

/** The gateway, typed by its OpenAPI document. Requests that are not done throw a Problem. */
export const api = createClient<paths>({ baseUrl: location.origin });
api.use(OURS);

/** The body of an answer that was described to have one. */
export async function answered<Body>(answer: Promise<{ readonly data?: Body }>): Promise<Body> {
  return (await answer).data as Body;
}

async function problemIn(response: Response): Promise<Problem> {
  try {
    return Problem.ofDocument((await response.json()) as ProblemDocument);
  } catch {
    return Problem.withoutAnswer();
  }
}

function isAborted(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
