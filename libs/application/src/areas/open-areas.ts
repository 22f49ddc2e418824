import { normaliseArea } from '#domain';
import { type Area, type OpenedRegion } from '#security';

/** Whether a place is in what is open of its region, however its name is spelled. What names no area is in none. */
export function isOpen(opened: OpenedRegion, place: Area): boolean {
  if (typeof opened === 'string') return opened === 'WHOLE';
  return opened.some((area) => isWithin(area, place, 'kecamatan') && isWithin(area, place, 'kelurahan'));
}

function isWithin(area: Area, place: Area, field: keyof Area): boolean {
  const name = area[field];
  return name === undefined || normaliseArea(name) === normaliseArea(place[field] ?? '');
}
