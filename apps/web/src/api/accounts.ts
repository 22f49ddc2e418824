import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './client.js';
import { everyPage } from './every-page.js';
import { useOrderKey } from './order-key.js';
import { type components } from './schema.js';

export type Account = components['schemas']['AccountView'];

export type AccountRole = Account['role'];

export type Grant = components['schemas']['GrantBody'];

export type GivenAccount = components['schemas']['NewAccountBody'];

export type AccountChange = components['schemas']['AccountChangeBody'];

/** From the most to the least; a program comes last. */
export const ACCOUNT_ROLES = [
  'admin',
  'manager',
  'reviewer',
  'volunteer',
  'auditor',
  'subscriber',
] as const satisfies readonly AccountRole[];

/** The region of a grant that holds for all of them. */
export const EVERY_REGION = '*';

const KEY = ['accounts'] as const;

/** All accounts, by name. */
export function useAccounts() {
  return useQuery({
    queryKey: [...KEY, 'list'],
    queryFn: () => everyPage((query) => answered(api.GET('/api/v1/accounts', { params: { query } }))),
  });
}

/** One of them. */
export function useAccount(id: string) {
  return useQuery({
    queryKey: [...KEY, 'one', id],
    queryFn: () => answered(api.GET('/api/v1/accounts/{id}', { params: { path: { id } } })),
  });
}

/** Makes an account. */
export function useNewAccount(onDone: (account: Account) => void) {
  const client = useQueryClient();
  const orderKey = useOrderKey();
  return useMutation({
    mutationFn: (body: GivenAccount) =>
      answered(api.POST('/api/v1/accounts', { body, params: { header: orderKey(body) } })),
    async onSuccess(account) {
      await isChanged(client);
      onDone(account);
    },
  });
}

/** Changes an account; what is left out stays. */
export function useAccountChange(id: string, onDone?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: AccountChange) =>
      answered(api.PATCH('/api/v1/accounts/{id}', { body, params: { path: { id } } })),
    async onSuccess() {
      await isChanged(client);
      onDone?.();
    },
  });
}

/** Things that are done to an account with one word. */
const ORDERS = {
  resetFactor: (id: string) =>
    api.DELETE('/api/v1/accounts/{id}/second-factor', { params: { path: { id } } }),
  endSessions: (id: string) => api.DELETE('/api/v1/accounts/{id}/sessions', { params: { path: { id } } }),
  endToken: (id: string) => api.DELETE('/api/v1/accounts/{id}/token', { params: { path: { id } } }),
} as const;

export type AccountOrder = keyof typeof ORDERS;

/** Does one of the things that need no more than a word. */
export function useAccountOrder(id: string, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    async mutationFn(order: AccountOrder) {
      await ORDERS[order](id);
    },
    async onSuccess() {
      await isChanged(client);
      onDone();
    },
  });
}

/** Makes a link by which the person chooses a password; it is known here alone, and only now. */
export function useNewLink(id: string) {
  const client = useQueryClient();
  return useMutation({
    gcTime: 0,
    async mutationFn() {
      const { link } = await answered(api.POST('/api/v1/accounts/{id}/link', { params: { path: { id } } }));
      return `${location.origin}${link}`;
    },
    onSuccess: () => isChanged(client),
  });
}

/** Makes the token of a program; it is known here alone, and only now. */
export function useNewAccountToken(id: string) {
  const client = useQueryClient();
  return useMutation({
    gcTime: 0,
    mutationFn: async () =>
      (await answered(api.POST('/api/v1/accounts/{id}/token', { params: { path: { id } } }))).token,
    onSuccess: () => isChanged(client),
  });
}

/** One's own account may have been changed, too. */
async function isChanged(client: QueryClient): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: KEY }),
    client.invalidateQueries({ queryKey: ['session'] }),
  ]);
}
