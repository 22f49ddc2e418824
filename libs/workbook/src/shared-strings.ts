/** Texts of a workbook that its cells refer to by number. All of them are kept until the workbook ends. */
export class SharedStrings {
  private readonly ids = new Map<string, number>();
  private uses = 0;

  /** Number of a text, given as its element `<t>`. */
  readonly idOf = (element: string): number => {
    this.uses++;
    let id = this.ids.get(element);
    if (id === undefined) this.ids.set(element, (id = this.ids.size));
    return id;
  };

  /** Pieces of `xl/sharedStrings.xml`. */
  *xml(): Generator<string> {
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    yield `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" uniqueCount="${this.ids.size}">`;
    for (const element of this.ids.keys()) yield `<si>${element}</si>`;
    yield '</sst>';
  }
}
