import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AxeResults, type RunOptions } from 'axe-core';
import { type Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All rules, or those that another colour scheme can break. */
export type Extent = 'ALL' | 'COLOURS';

const OPTIONS = {
  // Of what is in order, nothing is told: that takes longer than looking.
  ALL: { resultTypes: ['violations'] },
  COLOURS: { resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] },
} satisfies Record<Extent, RunOptions>;

/**
 * What axe finds on a page without frames: rule and place. It works within the page: `@axe-core/playwright` opens a second page for each look and
 * carries all results to it and back, which took three quarters of the time.
 */
export async function violationsOn(page: Page, extent: Extent): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(SOURCE);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify(OPTIONS[extent])}).then(({ violations }) => ({ violations }))`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
