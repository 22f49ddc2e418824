/** Programmes of which rosters and reports can be read. */
export const PROGRAMMES = ['BPNT', 'PKH'] as const;
