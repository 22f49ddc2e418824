import { type DataScope } from '../ports/data-scope.js';

/** How the scopes of rows begin that came before it was known which cycle they are of. */
const ARRIVALS = 'arrivals';

/** Whose data the rows of a stream are as long as their cycle is not known: the region's, of the month of the report (`arrivals 2026-03`). */
export function arrivalScope(region: string, day: string): DataScope {
  return { region, cycle: `${ARRIVALS} ${day.slice(0, 'YYYY-MM'.length)}` };
}

/** The month of such a scope (`2026-03`); undefined for the scope of a cycle. */
export function monthOfArrivals({ cycle }: DataScope): string | undefined {
  const [word, month] = cycle.split(' ');
  return word === ARRIVALS ? month : undefined;
}
