import { useState } from 'react';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { UNSAVED } from './session.js';

/**
 * What was written and not saved stays in this window while somebody looks at other pages or signs in again, and goes with whoever wrote it. The
 * page that shows it holds it as well, so that its fields change in the moment in which something is written or chosen.
 */
export function useUnsaved<Written>(...name: readonly string[]) {
  const client = useQueryClient();
  const queryKey = [UNSAVED, ...name];
  const [unsaved, setUnsaved] = useState<Written | null>(
    () => client.getQueryData<Written>(queryKey) ?? null,
  );
  const write = (written: Written | null): void => {
    client.setQueryDefaults(queryKey, { gcTime: Infinity });
    client.setQueryData(queryKey, written);
    setUnsaved(() => written);
  };
  return [unsaved, write] as const;
}

/** Whether something was written there and not saved. */
export function isUnsaved(client: QueryClient, ...name: readonly string[]): boolean {
  return (client.getQueryData([UNSAVED, ...name]) ?? null) !== null;
}
