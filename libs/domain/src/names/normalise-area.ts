/** The match key of a kelurahan or kecamatan: capital letters and digits without spaces and without KEL./DESA/KEC. before the name (domain, Who and what). */
export function normaliseArea(area: string): string {
  return area
    .toUpperCase()
    .replace(/^\s*(KELURAHAN|KECAMATAN|DESA|KEL|KEC)(\.\s*|\s+)(?=\S)/, '')
    .replace(/[^A-Z0-9]+/g, '');
}
