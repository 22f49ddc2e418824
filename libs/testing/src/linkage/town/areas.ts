import { type Area, areaAt } from '../../../../demo/src/places/areas.js';
import { type Random } from '../../../../demo/src/randomness/random.js';

/** Households of a city of the size of Metro; a larger region is several such cities with kecamatan of their own. */
const CITY = 7000;
const KECAMATAN = 5;
/** Kecamatan numbers in a region's code, and codes of regions in the province. */
const NUMBERS = 99;
const HOME_REGION = 72;

/** The area of a place in the list: as dense in names a kelurahan as the city, whatever the size of the region. */
export function areaOfPlace(place: number, households: number): Area {
  const city = Math.floor(place / CITY);
  const area = areaAt(Math.floor(((place % CITY) * CITY) / Math.min(households, CITY)), CITY);
  if (city === 0) return area;
  const number = city * KECAMATAN + Number(area.digits.slice(4)) - 1;
  const region = (HOME_REGION + Math.floor(number / NUMBERS)) % 100;
  const digits = `18${padded(region)}${padded((number % NUMBERS) + 1)}`;
  const numbered = (name: string): string => `${name} ${roman(city + 1)}`;
  return {
    ...area,
    digits,
    kelurahan: numbered(area.kelurahan),
    kelurahanAtPost: numbered(area.kelurahanAtPost),
    kecamatan: numbered(area.kecamatan),
  };
}

/** Any area of the region. */
export function drawArea(households: number, random: Random): Area {
  return areaOfPlace(random.below(households), households);
}

/** A city's number as villages are numbered: DESA II. */
function roman(number: number): string {
  const signs = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const;
  let text = '';
  for (const [value, sign] of signs) for (; number >= value; number -= value) text += sign;
  return text;
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}
