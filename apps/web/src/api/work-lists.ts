import { useMutation } from '@tanstack/react-query';
import { answered, api } from './client.js';
import { keepFile } from './keep-file.js';
import { type paths } from './schema.js';

/** Lists for people who walk and phone, by the names of their files. */
export type ListFile = {
  [Path in keyof paths]: Path extends `/api/v1/cycles/{id}/lists/${infer Name}`
    ? Name extends `${string}.pdf` | `${string}.xlsx`
      ? Name
      : never
    : never;
}[keyof paths];

/** Which list, and of which part of the region. */
export interface WantedList {
  readonly file: ListFile;
  readonly query: Readonly<Partial<Record<'kecamatan' | 'kelurahan' | 'channel', string>>>;
}

/** Fetches a list and hands it to the browser to keep. Such a list is made when it is asked for, which takes a moment. */
export function useListDownload(cycle: string) {
  return useMutation({
    async mutationFn({ file, query }: WantedList) {
      const params = { path: { id: cycle }, query };
      keepFile(await answered(api.GET(addressOf(file), { params, parseAs: 'blob' })), file);
    },
  });
}

/** All of them are asked for alike. */
function addressOf(file: ListFile) {
  return `/api/v1/cycles/{id}/lists/${file}` as '/api/v1/cycles/{id}/lists/follow-ups.pdf';
}
