import { type Review } from '../../api/reviews.js';

/** How people know a household that a question names: by its name, and where it stands on the list. */
export function householdIn({ candidates, namesakes }: Review, entitlementId = ''): string {
  const person = [...candidates, ...namesakes].find((each) => each.entitlementId === entitlementId);
  return person === undefined ? entitlementId : `${person.name} (${entitlementId})`;
}
