import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { answered, api, csrfToken } from './client.js';
import { isProblem } from './problem.js';
import { type components } from './schema.js';

export type SignedIn = components['schemas']['SignedInView'];

const KEY = ['session'] as const;

/** Who is signed in; null for nobody. */
const SESSION = queryOptions({
  queryKey: KEY,
  staleTime: Infinity,
  async queryFn(): Promise<SignedIn | null> {
    // Signing in sets this cookie, too: without it there is nobody to ask about.
    if (csrfToken() === undefined) return null;
    try {
      return await answered(api.GET('/api/v1/session'));
    } catch (thrown) {
      if (isProblem(thrown, 'SIGNED_OUT', 'CODE_NEEDED')) return null;
      throw thrown;
    }
  },
});

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

/** What was shown to somebody else is not shown on. */
export function beginSession(client: QueryClient, signedIn: SignedIn | null): void {
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEY[0] && queryKey[0] !== 'service' });
  client.setQueryData(KEY, signedIn);
}
