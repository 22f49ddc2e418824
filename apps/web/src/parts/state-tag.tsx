import { useWords } from '../texts/words-of.js';

/** How a state looks; one that is not known yet looks like nothing. */
const CLASSES: Readonly<Record<string, string>> = {
  NOT_DELIVERED: 'tag tag-bad',
  FAILED: 'tag tag-bad',
  RETURNED: 'tag tag-bad',
  RECEIVED: 'tag tag-good',
  CREDITED: 'tag tag-warn',
  PARTLY_WITHDRAWN: 'tag tag-warn',
};

/** What became of an entitlement. */
export function StateTag({ state }: { readonly state: string }) {
  const wordOf = useWords();
  return <span className={CLASSES[state] ?? 'tag'}>{wordOf('words.states', state)}</span>;
}
