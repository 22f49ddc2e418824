import { useQuery } from '@tanstack/react-query';
import { answered, api } from './client.js';
import { type components } from './schema.js';

export type FileView = components['schemas']['FileView'];

export type FileRole = FileView['role'];

/** What files can be, in the order in which they mostly come. */
export const FILE_ROLES = ['roster', 'amendment', 'bri', 'pos', 'exclusions'] as const satisfies FileRole[];

const MOST_FILES = 500;

/** The files of a cycle, the newest first. */
export function useFiles(cycle: string, enabled = true) {
  return useQuery({
    enabled,
    queryKey: ['cycle', cycle, 'files'],
    async queryFn(): Promise<readonly FileView[]> {
      const params = { path: { id: cycle }, query: { limit: MOST_FILES } };
      return (await answered(api.GET('/api/v1/cycles/{id}/files', { params }))).items;
    },
  });
}
