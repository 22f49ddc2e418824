import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { type components } from '../api/schema.js';

type FileView = components['schemas']['FileView'];

/** Milliseconds in which several changes are asked for once. */
const TOGETHER = 700;

/** Keeps what is shown of a cycle as it is: files while they are read, and everything that is computed of them. */
export function useChanges(cycle: string | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (cycle === undefined) return;
    const stream = new EventSource(`/api/v1/events?cycle=${encodeURIComponent(cycle)}`);
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const refetch = (): void => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        void client.invalidateQueries({ queryKey: ['cycle', cycle] });
      }, TOGETHER);
    };
    stream.addEventListener('book', refetch);
    stream.addEventListener('file', ({ data }: MessageEvent<string>) => {
      const file = JSON.parse(data) as FileView;
      client.setQueryData<readonly FileView[]>(['cycle', cycle, 'files'], (files) =>
        files?.map((each) => (each.id === file.id ? { ...file, reason: each.reason } : each)),
      );
      if (file.status !== 'READING') refetch();
    });
    stream.addEventListener('error', () => {
      // It was refused, as whoever is signed in no longer is: what is asked for next says so.
      if (stream.readyState === EventSource.CLOSED) refetch();
    });
    return () => {
      stream.close();
      clearTimeout(waiting);
    };
  }, [client, cycle]);
}
