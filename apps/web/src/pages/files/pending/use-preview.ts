import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Order, previewFile } from './uploads.js';

/** How a file would be read, looked at anew whenever something is said of it that changes the reading. */
export function usePreview(cycle: string, { file, role, programme, mapping }: Order) {
  return useQuery({
    queryKey: ['preview', cycle, file.name, file.size, file.lastModified, role, programme, mapping],
    queryFn: ({ signal }) => previewFile(cycle, { file, role, programme, mapping, final: true }, signal),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 0,
  });
}
