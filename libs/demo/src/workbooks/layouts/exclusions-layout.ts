import { type WorkbookLayout } from '../layout.js';

/** The list of those who must not receive aid: simple, with filter buttons, and a column that nobody reads. */
export const EXCLUSIONS_LAYOUT: WorkbookLayout = {
  sheet: 'Pengecualian',
  titles: ['DATA ASN, TNI, POLRI DAN MENINGGAL DUNIA', ''],
  columns: [
    { shows: 'NAMA', header: 'NAMA', spelling: 'spaced' },
    { shows: 'NIK', header: 'NO. NIK' },
    { shows: 'ALASAN', header: 'ALASAN' },
    { shows: 'SUMBER', header: 'SUMBER', merged: true },
    { shows: 'TANGGAL', header: 'TANGGAL' },
    { header: 'VERIFIKASI', holds: false },
  ],
  filter: true,
};
