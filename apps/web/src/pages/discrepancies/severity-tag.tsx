import { useWords } from '../../texts/words-of.js';

const CLASSES: Readonly<Record<string, string>> = {
  high: 'tag tag-bad',
  medium: 'tag tag-warn',
  low: 'tag',
};

/** How grave a discrepancy is. */
export function SeverityTag({ severity }: { readonly severity: string }) {
  const wordOf = useWords();
  return <span className={CLASSES[severity]}>{wordOf('words.severities', severity)}</span>;
}
