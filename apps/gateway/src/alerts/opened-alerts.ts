import { type AlertEvent, placeOfAlert } from '#contracts';
import { normaliseArea } from '#domain';
import { type Area } from '#security';
import { type Access } from '../access/access.js';

/** Whether somebody may see an alert: in a region that is open as a whole all, in parts of one what names them. */
export function mayHear(access: Pick<Access, 'opened'>, event: AlertEvent): boolean {
  const opened = access.opened(placeOfAlert(event).region);
  if (opened === 'WHOLE' || opened === 'NOTHING') return opened === 'WHOLE';
  return opened.some((area) => isIn(area, event.data));
}

function isIn(area: Area, { kecamatan, kelurahan }: AlertEvent['data']): boolean {
  return isSame(area.kecamatan, kecamatan) && isSame(area.kelurahan, kelurahan);
}

/** Names are the same however they are spelled; what is not asked for may be anything. */
function isSame(asked: string | undefined, stated: string | undefined): boolean {
  return asked === undefined || (stated !== undefined && normaliseArea(asked) === normaliseArea(stated));
}
