import { SetUpPage } from './set-up-page.js';

const page = new SetUpPage();

it('fields of passwords hide them, say so to managers of passwords, and let them be pasted', () => {
  const fields = page.page().match(/<input[^>]*>/g)!;
  expect(fields).toHaveLength(2);
  for (const field of fields) {
    expect(field).toMatch(/ type="password" .*autocomplete="new-password"/);
    expect(field).not.toMatch(/maxlength|\bon\w+=/);
  }
  expect(page.script()).not.toMatch(/paste|drop|keydown|keypress/);
});

it('what an answer says is written as text, never as HTML', () => {
  expect(page.script()).toMatch(/status\.textContent = \(await answer\.json\(\)\)\.detail/);
  expect(page.script()).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|Function\(/);
});
