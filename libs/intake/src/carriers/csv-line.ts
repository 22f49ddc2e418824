/**
 * A line of a CSV that is read back as these cells, whatever stands in them, but for their line breaks: those become spaces, as readers take them. A cell of
 * several lines is where the CSV reader has to suspect a quote that was left open.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${cell.replace(/[\r\n]+/g, ' ').replaceAll('"', '""')}"`).join(',')}\n`;
}
