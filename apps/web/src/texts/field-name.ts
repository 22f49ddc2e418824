import { useWords } from './words-of.js';

/** Names what a column is read as; `amount.PKH` is a name of its own. */
export function useFieldName(): (field: string) => string {
  const words = useWords();
  return (field) => words('words.fields', field.replace('.', ''));
}
