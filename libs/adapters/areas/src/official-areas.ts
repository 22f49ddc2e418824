import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AreaDirectory, normaliseArea, type RegionCode } from '#domain';

/** A kabupaten or kota. */
interface Region {
  readonly code: string;
  readonly name: string;
}

/** The codes of the regions that have an area of each name (match key), one behind the other. */
type RegionsByName = ReadonlyMap<string, string>;

/**
 * The official list of kelurahan and kecamatan (npm `idn-area-data`, data under ODbL), read when the first name is asked for: a month in which every payment finds its household does not
 * need all of it.
 */
export class OfficialAreas implements AreaDirectory {
  private villages: RegionsByName | undefined;
  private districts: RegionsByName | undefined;

  liesElsewhere(region: RegionCode, kelurahanKey: string, kecamatanKey: string): boolean {
    const [known, key] =
      kelurahanKey !== ''
        ? [(this.villages ??= readAreas('villages')), kelurahanKey]
        : [(this.districts ??= readAreas('districts')), kecamatanKey];
    const regions = known.get(key);
    return regions !== undefined && !regions.includes(region);
  }

  /** Whether there is a kabupaten or kota of this code. */
  isRegion(code: RegionCode): boolean {
    return `\n${readList('regencies')}`.includes(`\n${code},`);
  }

  /** All kabupaten and kota, in the order of their codes. */
  regions(): readonly Region[] {
    return readList('regencies')
      .split(/\r?\n/)
      .slice(1)
      .filter((line) => line.includes(','))
      .map((line) => {
        const [code, , ...name] = line.split(',');
        return { code: code!, name: name.join(',').replaceAll('"', '') };
      });
  }

  /** Match keys of a region's kelurahan and desa. */
  villagesOf(region: RegionCode): ReadonlySet<string> {
    const lines = readList('villages').matchAll(new RegExp(`^${region.replace('.', '\\.')}\\..*$`, 'gm'));
    return new Set(Array.from(lines, ([line]) => areaOf(line).key));
  }
}

/** A region is the first two parts of an area's code, by which the list is in order. There are 84,000 names, and whoever asks waits: nothing is made of a line but its two texts. */
function readAreas(list: 'villages' | 'districts'): RegionsByName {
  const found = new Map<string, string>();
  const text = readList(list);
  for (let start = text.indexOf('\n') + 1; start < text.length;) {
    const end = text.indexOf('\n', start) + 1 || text.length;
    const region = text.slice(start, start + 'NN.NN'.length);
    const name = text.indexOf(',', text.indexOf(',', start) + 1) + 1;
    const key = normaliseArea(text.slice(name, end));
    const others = found.get(key) ?? '';
    if (!others.endsWith(region)) found.set(key, others + region);
    start = end;
  }
  return found;
}

/** Reads `code,parent,name`. */
function areaOf(line: string): { code: string; key: string } {
  const [code, , ...name] = line.split(',');
  return { code: code!, key: normaliseArea(name.join(',').replaceAll('"', '')) };
}

function readList(list: 'regencies' | 'villages' | 'districts'): string {
  return readFileSync(
    fileURLToPath(new URL(`../data/${list}.csv`, import.meta.resolve('idn-area-data'))),
    'utf8',
  );
}
