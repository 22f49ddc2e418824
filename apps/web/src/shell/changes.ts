import { useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { followStream } from '../api/live-stream.js';
import { type components } from '../api/schema.js';

type FileView = components['schemas']['FileView'];

/** Milliseconds in which several changes are asked for once. */
const TOGETHER = 700;

/**
 * Keeps what is shown of a cycle as it is: files while they are read, and everything that is computed of them. Returns whether changes are told at
 * once; while they are not, all is asked for again with each try to hear of them.
 */
export function useChanges(cycle: string | undefined): boolean {
  const client = useQueryClient();
  const [isLive, setLive] = useState(true);
  useEffect(() => {
    if (cycle === undefined) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const refetch = (): void => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        void client.invalidateQueries({ queryKey: ['cycle', cycle] });
      }, TOGETHER);
    };
    const leave = followStream(`/api/v1/events?cycle=${encodeURIComponent(cycle)}`, {
      heard: {
        book: refetch,
        file(data) {
          const file = JSON.parse(data) as FileView;
          client.setQueryData<readonly FileView[]>(['cycle', cycle, 'files'], (files) =>
            files?.map((each) => (each.id === file.id ? { ...file, reason: each.reason } : each)),
          );
          if (file.status !== 'READING') refetch();
        },
      },
      refused(times) {
        // One refusal is over in a moment, or whoever is signed in no longer is: what is asked for next says so.
        if (times > 1) setLive(false);
        refetch();
      },
      isBack() {
        setLive(true);
        refetch();
      },
    });
    return () => {
      leave();
      clearTimeout(waiting);
    };
  }, [client, cycle]);
  return isLive;
}
