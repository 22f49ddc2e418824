import { useDetailText } from './use-detail-text.js';

/** What says only again what other columns say. */
const LEFT_OUT = ['path', 'cycle', 'session'];

/** What else was noted of a deed, as words where there are some. */
export function EntryDetails({ details }: { readonly details: Readonly<Record<string, string>> }) {
  const textOf = useDetailText();
  const shown = Object.entries(details).filter(
    // A list has the hour that its reading is counted in, which the entry has as well; a warning has a number there.
    ([name, value]) => !LEFT_OUT.includes(name) && value !== '' && !(name === 'hour' && 'list' in details),
  );
  if (shown.length === 0) return null;
  return (
    <ul className="plain-list">
      {shown.map(([name, value]) => (
        <li key={name}>{textOf(name, value)}</li>
      ))}
    </ul>
  );
}
