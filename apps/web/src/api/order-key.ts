import { useRef } from 'react';

interface OrderHeader {
  readonly 'Idempotency-Key': string;
}

/**
 * Gives the header by which a write that is sent again, because nobody knows what became of it, is not done twice: another order gets another key.
 */
export function useOrderKey(): (order: unknown) => OrderHeader {
  const last = useRef({ order: '', key: '' });
  return (order) => {
    const text = JSON.stringify(order);
    if (last.current.order !== text || last.current.key === '') last.current = { order: text, key: newKey() };
    return { 'Idempotency-Key': last.current.key };
  };
}

/** `crypto.randomUUID` is there on encrypted pages only. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
