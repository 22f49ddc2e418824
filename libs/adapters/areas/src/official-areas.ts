import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AreaDirectory, type RegionCode } from '#domain';
import { isSampleRegion } from '#security';
import { AreaNames } from './area-names.js';

type NamedList = 'districts' | 'villages';
type AreaList = 'regencies' | NamedList;

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

/** Tables of names, read when the first name is asked for. */
const tables = new Map<NamedList, AreaNames>();

/** The official list of kelurahan and kecamatan (npm `idn-area-data`, data under ODbL). */
export class OfficialAreas implements AreaDirectory {
  liesElsewhere(region: RegionCode, kelurahanKey: string, kecamatanKey: string): boolean {
    const regions =
      kelurahanKey !== ''
        ? namesOf('villages').regionsOf(kelurahanKey)
        : namesOf('districts').regionsOf(kecamatanKey);
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

  /** Whether a region has a kelurahan or desa of this name (match key). */
  hasVillage(region: RegionCode, key: string): boolean {
    return namesOf('villages').regionsOf(key)?.includes(officialOf(region)) ?? false;
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

/** Makes the table of a list's names, as bytes that are kept beside the product (`tools/areas.mjs`). */
export function areaTable(list: NamedList): Uint8Array {
  return AreaNames.of(readList(list)).bytes();
}

function namesOf(list: NamedList): AreaNames {
  const known = tables.get(list);
  if (known !== undefined) return known;
  const kept = new URL(`../data/${list}.names`, import.meta.url);
  const names = existsSync(kept) ? AreaNames.from(readFileSync(kept)) : AreaNames.of(readList(list));
  tables.set(list, names);
  return names;
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
