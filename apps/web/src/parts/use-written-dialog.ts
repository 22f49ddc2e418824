import { useState } from 'react';
import { useUnsaved } from '../api/unsaved.js';

type Texts = Readonly<Record<string, string | undefined>>;

/** A dialog about something, and what was written into its fields, by their names. */
export interface WrittenDialog<About> {
  /** Absent while it is closed. */
  readonly about: About | undefined;
  readonly texts: Texts;
  open(about: About): void;
  write(texts: Texts): void;
  /** Nothing of what was written is wanted any more. */
  close(): void;
}

/** Opens and closes a dialog; whoever wrote into it and had to sign in again finds it open, with what was written. */
export function useWrittenDialog<About>(...name: readonly string[]): WrittenDialog<About> {
  const [unsaved, setUnsaved] = useUnsaved<{ readonly about: About; readonly texts: Texts }>(...name);
  const [opened, setOpened] = useState<About>();
  const about = opened ?? unsaved?.about;
  return {
    about,
    texts: unsaved?.texts ?? {},
    open: setOpened,
    write: (texts) => about !== undefined && setUnsaved({ about, texts }),
    close() {
      setOpened(undefined);
      setUnsaved(null);
    },
  };
}
