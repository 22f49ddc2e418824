/** As much of pdfmake as documents need; it has no types of its own. */
declare module 'pdfmake' {
  /** Files of a typeface by style. */
  type Typeface = Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>;

  const pdfmake: {
    setFonts(fonts: Readonly<Record<string, Typeface>>): void;
    setUrlAccessPolicy(allows: (url: string) => boolean): void;
    setLocalAccessPolicy(allows: (path: string) => boolean): void;
    createPdf(document: object): { getBuffer(): Promise<Buffer> };
  };
  export = pdfmake;
}

declare module 'pdfmake/fonts/Roboto.js' {
  const fonts: Readonly<
    Record<'Roboto', Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>>
  >;
  export = fonts;
}
