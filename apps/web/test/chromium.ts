import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PATH = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** The browser of these tests. Rejects, saying what to install, where there is none. */
export function openChromium(): Promise<Browser> {
  if (!existsSync(PATH))
    throw new Error(
      `The console is tested in a real browser, and there is none at ${PATH}. Install it (Debian: apt-get install chromium), or say where it is: CHROMIUM=/path/to/chromium npm test`,
    );
  return chromium.launch({ executablePath: PATH, args: ['--no-sandbox'] });
}
