/** What a page says, in both languages. */
export interface PageWords {
  readonly id: string;
  readonly en: string;
  /** Whether the browser goes on by itself. */
  readonly goesOn: boolean;
}

export const SIGNED_IN: PageWords = { id: 'Anda sudah masuk.', en: 'You are signed in.', goesOn: true };

export const ONE_STEP_LEFT: PageWords = {
  id: 'Satu langkah lagi: kode dari aplikasi autentikator Anda.',
  en: 'One step is left: the code of your authenticator app.',
  goesOn: true,
};

/**
 * The page for whoever comes back from the provider. It goes on from here and not by a redirect: only what comes from our own page carries the session's cookie.
 * Nothing that was sent decides where it goes.
 */
export function signInPage({ id, en, goesOn }: PageWords): string {
  return `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${goesOn ? '<meta http-equiv="refresh" content="0; url=/">\n' : ''}<title>Tersalur: masuk</title>
<link rel="stylesheet" href="/plain.css">
<main>
  <h1>Tersalur</h1>
  <p>${escaped(id)}<br>
    <span lang="en">${escaped(en)}</span></p>
  <p><a href="/">Lanjut <span lang="en">(go on)</span></a></p>
</main>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
