import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SHORTEST_PASSWORD } from '#security';
import { Public } from './allow.js';

const PAGE = `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tersalur: pilih kata sandi</title>
<link rel="stylesheet" href="/set-up.css">
<main>
  <h1>Tersalur</h1>
  <form>
    <p>Pilih kata sandi untuk akun Anda, paling sedikit ${SHORTEST_PASSWORD} karakter. Beberapa kata yang mudah diingat sudah cukup.<br>
      <span lang="en">Choose a password of at least ${SHORTEST_PASSWORD} characters. Some words that you remember will do.</span></p>
    <label>Kata sandi <span lang="en">(password)</span>
      <input type="password" name="password" autocomplete="new-password" required autofocus></label>
    <label>Sekali lagi <span lang="en">(once more)</span>
      <input type="password" name="again" autocomplete="new-password" required></label>
    <button>Simpan <span lang="en">(save)</span></button>
    <p role="status" aria-live="polite"></p>
  </form>
</main>
<script src="/set-up.js"></script>
</html>
`;

const STYLE = `body { font: 1.1rem/1.5 system-ui, sans-serif; margin: 0; background: #f4f6f8; color: #1c2733; }
main { max-width: 30rem; margin: 10vh auto; padding: 2rem; background: #fff; border: 1px solid #cfd8e0; border-radius: .5rem; }
h1 { margin-top: 0; }
label { display: block; margin: 1rem 0; }
input { display: block; width: 100%; box-sizing: border-box; font: inherit; padding: .5rem; border: 1px solid #5b6b7b; border-radius: .25rem; }
button { font: inherit; padding: .5rem 1.5rem; border: 0; border-radius: .25rem; background: #0b5c8a; color: #fff; cursor: pointer; }
:focus-visible { outline: 3px solid #e08a00; outline-offset: 2px; }
[lang=en] { color: #4a5a69; font-size: .9em; }
button [lang=en] { color: #e6eef4; }
`;

const SCRIPT = `const form = document.querySelector('form');
const status = document.querySelector('[role=status]');
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { password, again } = Object.fromEntries(new FormData(form));
  if (password !== again) {
    status.textContent = 'Keduanya belum sama; ketik lagi. (The two differ; type them again.)';
    return;
  }
  const token = location.hash.slice(1);
  const answer = await fetch('/api/v1/set-up', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ token, password }),
  });
  if (answer.ok) {
    history.replaceState(null, '', '/set-up');
    form.replaceChildren('Kata sandi tersimpan. Anda dapat masuk sekarang. (The password is saved. You can sign in now.)');
    return;
  }
  status.textContent = (await answer.json()).detail;
});
`;

/** The page behind a link to choose a password. What stands behind `#` in its address is sent to nobody until it is chosen. */
@ApiExcludeController()
@Controller()
export class SetUpPage {
  @Get('set-up')
  @Public()
  @Header('Content-Type', 'text/html; charset=utf-8')
  page(): string {
    return PAGE;
  }

  @Get('set-up.css')
  @Public()
  @Header('Content-Type', 'text/css; charset=utf-8')
  style(): string {
    return STYLE;
  }

  @Get('set-up.js')
  @Public()
  @Header('Content-Type', 'text/javascript; charset=utf-8')
  script(): string {
    return SCRIPT;
  }
}
