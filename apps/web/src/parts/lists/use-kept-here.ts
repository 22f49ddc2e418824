import { useCallback, useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { type ComesBack } from '../../shell/way-back.js';

/** How the names of what is kept for entries of the browser's history begin. */
const KEPT = 'kept';

/**
 * A text that belongs to where one is in the browser's history: what was searched on a page, and how far its list was read, is there again for whoever
 * looked at what was found and comes back, by the browser's button or by a link. It may be somebody's name or NIK: it stands in no address and on no
 * disk, but in the memory of this window, and goes with whoever wrote it. What of the page it is tells it from others there.
 */
export function useKeptHere(what: string): readonly [string, (text: string) => void] {
  const client = useQueryClient();
  const location = useLocation();
  const { key } = location;
  const [text, setText] = useState(() => {
    const { to = '' } = (location.state as ComesBack | null) ?? {};
    const keptAt = (entry: string) => client.getQueryData<string>([KEPT, what, entry]);
    return keptAt(key) ?? keptAt(to) ?? '';
  });
  const keep = useCallback(
    (kept: string): void => {
      client.setQueryDefaults([KEPT], { gcTime: Infinity });
      client.setQueryData([KEPT, what, key], kept);
      setText(kept);
    },
    [client, what, key],
  );
  // A page that is narrowed is another entry of the history, and is still searched.
  useEffect(() => keep(text), [keep, text]);
  return [text, keep];
}
