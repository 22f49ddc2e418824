import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AreaDirectory, normaliseArea, type RegionCode } from '#domain';
import { isSampleRegion } from '#security';
import { AreaNames } from './area-names.js';

type AreaList = 'regencies' | 'districts' | 'villages';

/** An area of a list: its code, that of the one it is in, and its name. */
interface OfficialArea {
  readonly code: string;
  readonly parent: string;
  readonly name: string;
}

/** Invented cities have the kecamatan and kelurahan of Kota Metro. */
const SAMPLE_MODEL = '18.72' as RegionCode;

/** A kabupaten or kota. */
interface Region {
  readonly code: string;
  readonly name: string;
}

/** A kecamatan with the names of its kelurahan and desa. */
interface District {
  readonly name: string;
  readonly villages: readonly string[];
}

/**
 * The official list of kelurahan and kecamatan (npm `idn-area-data`, data under ODbL), read when the first name is asked for: a month in which every payment finds its household does not
 * need all of it.
 */
export class OfficialAreas implements AreaDirectory {
  private villages: AreaNames | undefined;
  private districts: AreaNames | undefined;

  liesElsewhere(region: RegionCode, kelurahanKey: string, kecamatanKey: string): boolean {
    const [known, key] =
      kelurahanKey !== ''
        ? [(this.villages ??= new AreaNames(readBytes('villages'))), kelurahanKey]
        : [(this.districts ??= new AreaNames(readBytes('districts'))), kecamatanKey];
    const regions = known.regionsOf(key);
    return regions !== undefined && !regions.includes(officialOf(region));
  }

  /** Whether there is a kabupaten or kota of this code. */
  isRegion(code: RegionCode): boolean {
    return /^\d\d\.\d\d$/.test(code) && readList('regencies').includes(`\n${code},`);
  }

  /** All kabupaten and kota, in the order of their codes. */
  regions(): readonly Region[] {
    return areasLike('regencies', /^\d.*$/gm).map(({ code, name }) => ({ code, name }));
  }

  /** Match keys of a region's kelurahan and desa. */
  villagesOf(region: RegionCode): ReadonlySet<string> {
    return new Set(areasIn('villages', region).map(({ name }) => normaliseArea(name)));
  }

  /** The kecamatan of a region with their kelurahan and desa, in the order of their codes; none where there is no such region. */
  districtsOf(region: RegionCode): readonly District[] {
    const villages = Map.groupBy(areasIn('villages', region), ({ parent }) => parent);
    return areasIn('districts', region).map(({ code, name }) => ({
      name,
      villages: (villages.get(code) ?? []).map((village) => village.name),
    }));
  }
}

/** Where the areas of a region stand in the list. */
function officialOf(region: RegionCode): RegionCode {
  return isSampleRegion(region) ? SAMPLE_MODEL : region;
}

/** The areas of a list that are in a region: they stand together, since the list is in the order of codes. */
function areasIn(list: 'villages' | 'districts', region: RegionCode): OfficialArea[] {
  const bytes = readBytes(list);
  const code = `${officialOf(region)}.`;
  const start = bytes.indexOf(`\n${code}`) + 1;
  if (start === 0) return [];
  const end = bytes.indexOf('\n', bytes.lastIndexOf(`\n${code}`) + 1);
  const lines = bytes.toString('utf8', start, end === -1 ? undefined : end).split('\n');
  return lines.map(readLine);
}

/** The areas of a list whose lines are like that. */
function areasLike(list: AreaList, line: RegExp): OfficialArea[] {
  return Array.from(readList(list).matchAll(line), ([text]) => readLine(text));
}

/** Reads `code,parent,name`. */
function readLine(line: string): OfficialArea {
  const [code = '', parent = '', ...name] = line.split(',');
  return { code, parent, name: name.join(',').replaceAll('"', '') };
}

function readList(list: AreaList): string {
  return readBytes(list).toString();
}

function readBytes(list: AreaList): Buffer {
  return readFileSync(createRequire(import.meta.url).resolve(`idn-area-data/data/${list}.csv`));
}
