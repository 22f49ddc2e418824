import { answered, api } from '../../../api/client.js';
import { type FileRole } from '../../../api/files.js';
import { type components } from '../../../api/schema.js';

export type Preview = components['schemas']['PreviewView'];
export type Taken = components['schemas']['TakenView'];

/** A file that is to be given, and what is said of it. */
export interface Order {
  readonly file: File;
  readonly role: FileRole;
  readonly statementDate?: string | undefined;
  readonly final: boolean;
  /** Id of the file whose place it takes. */
  readonly replaces?: string | undefined;
  /** Programme of rows that state none. */
  readonly programme?: string | undefined;
  /** What the columns mean (JSON). */
  readonly mapping?: string | undefined;
}

/** Shows how a file would be read; nothing is kept of it. */
export function previewFile(cycle: string, order: Order, signal: AbortSignal): Promise<Preview> {
  return send(cycle, order, { preview: 'true' }, { signal }) as Promise<Preview>;
}

/** Gives a file. */
export function giveFile(cycle: string, order: Order, header: object): Promise<Taken> {
  return send(cycle, order, {}, { params: { header } }) as Promise<Taken>;
}

function send(
  cycle: string,
  { file, role, ...said }: Order,
  more: Readonly<Record<string, string>>,
  options: { readonly signal?: AbortSignal; readonly params?: { readonly header: object } },
): Promise<Preview | Taken> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ role, ...said, ...more }))
    if (value !== undefined && value !== '') form.append(name, String(value));
  form.append('file', file);
  return answered(
    api.POST('/api/v1/cycles/{id}/files', {
      ...options,
      params: { path: { id: cycle }, ...options.params },
      // The form is what is sent; these are what it has to have.
      body: { role, file: file.name, final: said.final, preview: false },
      bodySerializer: () => form,
    }),
  );
}
