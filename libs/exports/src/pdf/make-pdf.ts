/** The document (as pdfmake describes them) as a PDF with its typeface, Roboto, in it; the same document gives the same bytes. */
export async function makePdf(document: object): Promise<Uint8Array> {
  const pdfmake = await loadPdfmake();
  return new Uint8Array(await pdfmake.createPdf(document).getBuffer());
}

/** Loaded only where a PDF is made, for it takes longer than all else that is loaded here. Nothing is read but the typeface, and nothing is fetched. */
async function loadPdfmake() {
  const { default: pdfmake } = await import('pdfmake');
  const { default: roboto } = await import('pdfmake/fonts/Roboto.js');
  const files = new Set(Object.values(roboto.Roboto));
  pdfmake.setFonts(roboto);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => files.has(path));
  return pdfmake;
}
