import { XML_DECLARATION } from './cell-text.js';
import { NumberedTexts } from './numbered-texts.js';

/** Texts of a workbook that its cells refer to by number. All of them are kept until the workbook ends. */
export class SharedStrings {
  private readonly elements = new NumberedTexts();
  private uses = 0;

  /** Number of a text, given as its element `<t>`. */
  readonly idOf = (element: string): number => {
    this.uses++;
    return this.elements.idOf(element);
  };

  /** Pieces of `xl/sharedStrings.xml`. */
  *xml(): Generator<string> {
    yield XML_DECLARATION;
    yield `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" uniqueCount="${this.elements.size}">`;
    for (const element of this.elements.texts()) yield `<si>${element}</si>`;
    yield '</sst>';
  }
}
