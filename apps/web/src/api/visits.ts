import { useMutation, useQuery } from '@tanstack/react-query';
import { answered, api } from './client.js';
import { keepFile } from './keep-file.js';
import { type components } from './schema.js';

export type VisitProgress = components['schemas']['VisitProgressView'];

/** How far the visits of a cycle are. */
export function useVisitProgress(cycle: string) {
  return useQuery({
    queryKey: ['cycle', cycle, 'visits', 'progress'],
    queryFn: () =>
      answered(api.GET('/api/v1/cycles/{id}/visits/progress', { params: { path: { id: cycle } } })),
  });
}

/** Fetches the rows of a filled-in visit list that cannot be taken, each with the reason, as a workbook to put right. */
export function useRefusedVisits(cycle: string) {
  return useMutation({
    async mutationFn(file: File) {
      const form = new FormData();
      form.append('file', file);
      const refused = await answered(
        api.POST('/api/v1/cycles/{id}/visits/sheet/refused.xlsx', {
          params: { path: { id: cycle } },
          // The form is what is sent; this is what it has to have.
          body: { file: file.name },
          bodySerializer: () => form,
          parseAs: 'blob',
        }),
      );
      keepFile(refused, 'refused.xlsx');
    },
  });
}
