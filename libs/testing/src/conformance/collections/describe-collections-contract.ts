import { type Collections } from '#application';
import { Bench, type Stand } from '../stand.js';
import { describeChanges } from './describe-changes.js';
import { describeItems } from './describe-items.js';
import { describePages } from './describe-pages.js';

/** What every store of operational collections must do. */
export function describeCollectionsContract(name: string, newStand: () => Stand<Collections>): void {
  describe(`collections: ${name}`, () => {
    const bench = new Bench(newStand);
    describeItems(bench);
    describeChanges(bench);
    describePages(bench);
  });
}
