import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { answered, api, csrfToken } from './client.js';
import { tellOtherWindows } from './other-windows.js';
import { isProblem } from './problem.js';
import { type components } from './schema.js';

export type SignedIn = components['schemas']['SignedInView'];

const KEY = ['session'] as const;

/** How the names of what people wrote and did not save begin. */
export const UNSAVED = 'unsaved';

/** Whose that is, while nobody is signed in. */
const WAITING = [UNSAVED, 'of'] as const;

/** Who is signed in; null for nobody. */
const SESSION = queryOptions({ queryKey: KEY, staleTime: Infinity, queryFn: askSession });

async function askSession(): Promise<SignedIn | null> {
  // Signing in sets this cookie, too: without it there is nobody to ask about.
  if (csrfToken() === undefined) return null;
  try {
    return await answered(api.GET('/api/v1/session'));
  } catch (thrown) {
    if (isProblem(thrown, 'SIGNED_OUT', 'CODE_NEEDED')) return null;
    throw thrown;
  }
}

export function useSession() {
  return useQuery(SESSION);
}

/** By what people can sign in here. */
export const WAYS = queryOptions({
  queryKey: ['service', 'ways'],
  queryFn: () => answered(api.GET('/api/v1/session/ways')),
});

/** Whether the person may do something; false until that is known. */
export function useMayDo(): (action: string) => boolean {
  const { data } = useSession();
  return (action) => data?.actions.some((each) => each === action) ?? false;
}

/** What was shown to somebody else is not shown on; what waits for the person who comes is there again. */
export function beginSession(client: QueryClient, signedIn: SignedIn | null): void {
  begin(client, signedIn);
  tellOtherWindows();
}

function begin(client: QueryClient, signedIn: SignedIn | null): void {
  const isBack = signedIn !== null && client.getQueryData(WAITING) === signedIn.user.id;
  forget(client, isBack ? [UNSAVED] : []);
  client.removeQueries({ queryKey: WAITING });
  client.setQueryData(KEY, signedIn);
}

/** The session ended by itself: what was written and not saved waits for who wrote it, and for nobody else. */
export function interruptSession(client: QueryClient): void {
  const signedIn = client.getQueryData<SignedIn | null>(KEY);
  // Several requests were refused at once.
  if (!signedIn) return;
  interrupt(client, signedIn);
  tellOtherWindows();
}

function interrupt(client: QueryClient, signedIn: SignedIn): void {
  const isWaiting = client.getQueriesData({ queryKey: [UNSAVED] }).some(([, unsaved]) => unsaved !== null);
  forget(client, [UNSAVED]);
  client.setQueryDefaults(WAITING, { gcTime: Infinity });
  if (isWaiting) client.setQueryData(WAITING, signedIn.user.id);
  client.setQueryData(KEY, null);
}

/** Somebody signed in or out in another window of this browser: nothing is shown on to whoever left, and whoever came goes on here, too. */
export async function followSession(client: QueryClient): Promise<void> {
  const now = await askSession();
  const before = client.getQueryData<SignedIn | null>(KEY);
  if (now !== null && now.user.id !== before?.user.id) begin(client, now);
  else if (now === null && before) interrupt(client, before);
}

/** Whether something that was not saved waits for whoever wrote it. */
export function isSomethingWaiting(client: QueryClient): boolean {
  return client.getQueryData(WAITING) !== undefined;
}

function forget(client: QueryClient, but: readonly string[]): void {
  const kept: readonly unknown[] = [KEY[0], 'service', ...but];
  client.removeQueries({ predicate: ({ queryKey }) => !kept.includes(queryKey[0]) });
}
