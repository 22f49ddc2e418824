/** A line of a CSV that `openCsv` reads back as exactly these cells, whatever stands in them. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;
}
