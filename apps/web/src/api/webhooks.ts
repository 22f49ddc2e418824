import { useMutation, useMutationState, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './client.js';
import { useOrderKey } from './order-key.js';
import { type components } from './schema.js';

export type Webhook = components['schemas']['WebhookView'];

export type WebhookFilter = components['schemas']['WebhookFilterBody'];

export type GivenWebhook = components['schemas']['NewWebhookBody'];

export type SubjectDeliveries = components['schemas']['SubjectDeliveriesView'];

export type Delivery = SubjectDeliveries['deliveries'][number];

/** Which deliveries are listed. */
export const DELIVERY_LISTS = ['all', 'waiting', 'dead'] as const;

export type DeliveryList = (typeof DELIVERY_LISTS)[number];

type Order = components['schemas']['WebhookOrderBody'];

const MOST_WEBHOOKS = 500;

/** Subjects on a page of the log of deliveries. */
const SUBJECTS = 25;

/** Milliseconds after which it is looked again how a webhook gets on. */
const LOOKED_AT = 2_000;

const KEY = ['webhooks'] as const;

/** All webhooks that are the person's to see, by name. */
export function useWebhooks() {
  return useQuery({
    queryKey: [...KEY, 'list'],
    refetchInterval: LOOKED_AT,
    queryFn: async () =>
      (await answered(api.GET('/api/v1/webhooks', { params: { query: { limit: MOST_WEBHOOKS } } }))).items,
  });
}

/** One of them, and how it gets on now. */
export function useWebhook(id: string) {
  return useQuery({
    queryKey: [...KEY, 'one', id],
    refetchInterval: LOOKED_AT,
    enabled: !useIsLeaving(id),
    queryFn: ({ signal }) => answered(api.GET('/api/v1/webhooks/{id}', { params: { path: { id } }, signal })),
  });
}

/** A page of what became of its alerts, by what they are about. */
export function useDeliveries(id: string, state: DeliveryList, cursor: string | undefined) {
  return useQuery({
    queryKey: [...KEY, 'deliveries', id, state, cursor],
    refetchInterval: LOOKED_AT,
    enabled: !useIsLeaving(id),
    queryFn({ signal }) {
      const query = { state, limit: SUBJECTS, ...(cursor === undefined ? {} : { cursor }) };
      return answered(
        api.GET('/api/v1/webhooks/{id}/deliveries', { params: { path: { id }, query }, signal }),
      );
    },
    placeholderData: (before) => before,
  });
}

/** What somebody says of a webhook that there is not yet, or changes of one. */
export function useSavingWebhook(id: string | undefined, onDone: (webhook: Webhook) => void) {
  const orderKey = useOrderKey();
  return useChanging((body: GivenWebhook) => {
    const header = orderKey([id, body]);
    return answered(
      id === undefined
        ? api.POST('/api/v1/webhooks', { body, params: { header } })
        : api.PATCH('/api/v1/webhooks/{id}', { body, params: { header, path: { id } } }),
    );
  }, onDone);
}

/** Lets a webhook wait, or go on. */
export function useStopping(id: string) {
  const orderKey = useOrderKey();
  return useChanging((isStopped: boolean) => {
    const params = { path: { id }, header: orderKey([isStopped, Date.now()]) };
    return answered(api.PATCH('/api/v1/webhooks/{id}', { body: { isStopped }, params }));
  });
}

/** Has something done by the service that sends; the answer is the id of the order. */
export function useOrdering(id: string) {
  const orderKey = useOrderKey();
  return useChanging(async (order: Order) => {
    const params = { path: { id }, header: orderKey([order, Date.now()]) };
    return (await answered(api.POST('/api/v1/webhooks/{id}/orders', { body: order, params }))).id;
  });
}

/** Makes a key, which is shown this once. */
export function useNewKey(id: string, onDone: (key: string) => void) {
  return useChanging(
    async () => (await answered(api.POST('/api/v1/webhooks/{id}/keys', { params: { path: { id } } }))).key,
    onDone,
  );
}

/** Ends the older of two keys. */
export function useEndingKey(id: string) {
  return useChanging(() => answered(api.DELETE('/api/v1/webhooks/{id}/keys', { params: { path: { id } } })));
}

/** Removes a webhook, and what waits for it. */
export function useRemoving(id: string, onDone: () => Promise<void>) {
  const client = useQueryClient();
  return useMutation({
    mutationKey: removalOf(id),
    mutationFn: () => api.DELETE('/api/v1/webhooks/{id}', { params: { path: { id } } }),
    onMutate: () => client.cancelQueries({ queryKey: KEY }),
    onSuccess: onDone,
  });
}

const removalOf = (id: string) => [...KEY, 'remove', id] as const;

/** Whether a webhook is being removed, or was: how it gets on is asked no more, though its page is still there for a moment. */
function useIsLeaving(id: string): boolean {
  const removals = useMutationState({
    filters: { mutationKey: removalOf(id) },
    select: ({ state }) => state.status,
  });
  return removals.some((status) => status !== 'error');
}

/** Something that changes webhooks: whatever shows them is asked for again. */
function useChanging<Answer, Given = void>(
  change: (given: Given) => Promise<Answer>,
  onDone: (answer: Answer) => void = () => undefined,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    async onSuccess(answer) {
      await client.invalidateQueries({ queryKey: KEY });
      onDone(answer);
    },
  });
}
