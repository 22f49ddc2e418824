import { answered, api } from './client.js';
import { type components } from './schema.js';

export type SheetPreview = components['schemas']['SheetPreviewView'];
export type SheetRow = components['schemas']['SheetRowView'];
export type SheetDone = components['schemas']['SheetDoneView'];

/** What is filled in: status and reason of discrepancies, decisions about payments, or what came of visits. */
export type SheetKind = 'remarks' | 'decisions' | 'visits';

const PATHS = {
  remarks: '/api/v1/cycles/{id}/remarks/sheet',
  decisions: '/api/v1/cycles/{id}/decisions/sheet',
  visits: '/api/v1/cycles/{id}/visits/sheet',
} as const;

/** Shows what a filled-in sheet would change; nothing is kept of it. */
export function previewSheet(cycle: string, kind: SheetKind, file: File): Promise<SheetPreview> {
  return send(cycle, kind, { file }, {}) as Promise<SheetPreview>;
}

/** Makes the changes that a preview showed. */
export function applySheet(
  cycle: string,
  kind: SheetKind,
  sent: { readonly file: File; readonly digest: string },
  header: object,
): Promise<SheetDone> {
  return send(cycle, kind, sent, header) as Promise<SheetDone>;
}

function send(
  cycle: string,
  kind: SheetKind,
  { file, digest = '' }: { readonly file: File; readonly digest?: string },
  header: object,
): Promise<SheetPreview | SheetDone> {
  const form = new FormData();
  if (digest !== '') form.append('digest', digest);
  form.append('file', file);
  return answered(
    api.POST(PATHS[kind], {
      params: { path: { id: cycle }, header },
      // The form is what is sent; this is what it has to have.
      body: { file: file.name },
      bodySerializer: () => form,
    }),
  );
}
