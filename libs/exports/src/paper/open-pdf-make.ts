/** Opens what makes papers, when the first one is wanted: it takes a moment, which threads that make none are spared. Nothing is read but the typeface, and nothing is fetched. */
export async function openPdfMake() {
  const { default: pdfmake } = await import('pdfmake');
  const { default: roboto } = await import('pdfmake/fonts/Roboto.js');
  const files = new Set(Object.values(roboto.Roboto));
  pdfmake.setFonts(roboto);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => files.has(path));
  return pdfmake;
}
