/** What was typed into a form, by the names of its fields. */
export function textsOf(form: HTMLFormElement): Readonly<Record<string, string | undefined>> {
  const entries = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(entries);
}
