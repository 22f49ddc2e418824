import { jaroWinkler, nameSimilarity, reaches } from './name-similarity.js';
import { normaliseArea } from './normalise-area.js';
import { normaliseName } from './normalise-name.js';

describe('the match key of a name', () => {
  it.each([
    ['capitals and spaces', '  siti   aminah ', 'SITI AMINAH'],
    ['Siti before a name', 'ST. Aminah', 'SITI AMINAH'],
    ['Siti behind a title', 'Hj. St. Aminah', 'SITI AMINAH'],
    ['a degree behind a name', 'Sri Wahyuni, S.T.', 'SRI WAHYUNI S T'],
    ['a degree written together', 'Sri Wahyuni ST', 'SRI WAHYUNI'],
    ['titles', 'Hj. Drs. Bpk. Slamet', 'SLAMET'],
    ['the late', 'Alm. Sutrisno', 'SUTRISNO'],
    ['bin', 'Ahmad bin Abdullah', 'AHMAD ABDULLAH'],
    ['binti', 'Nur Aini Binti Hasan', 'NUR AINI HASAN'],
    ['apostrophe', "Ma'ruf Syafi’i", 'MARUF SYAFII'],
    ['old spelling oe', 'Soedjatmoko', 'SUJATMOKO'],
    ['old spelling tj', 'Tjipto', 'CIPTO'],
    ['old spelling sj and ch', 'Sjahrir Chairul', 'SYAHRIR KHAIRUL'],
    ['Muhammad, one m', 'Muhamad Ali', 'MUHAMMAD ALI'],
    ['Mochamad', 'Mochamad Ali', 'MUHAMMAD ALI'],
    ['Moch.', 'Moch. Ali', 'MUHAMMAD ALI'],
    ['Moh.', 'Moh Ali', 'MUHAMMAD ALI'],
    ['M. before a name', 'M. Yusuf', 'MUHAMMAD YUSUF'],
    ['M alone', 'M', 'M'],
    ['Achmad', 'Achmad Dani', 'AHMAD DANI'],
    ['diacritics', 'Renée', 'RENEE'],
    ['a single name that is a title', 'Haji', 'HAJI'],
    ['only titles', 'H. Ibu', 'H IBU'],
    ['digits and signs', '123 --', ''],
  ])('%s: %s', (_, name, key) => expect(normaliseName(name)).toBe(key));

  it('does not change when it is made twice', () => {
    for (const name of ['Soedjatmoko', 'Moch. Ali', "Ma'ruf", 'ST Aminah'])
      expect(normaliseName(normaliseName(name))).toBe(normaliseName(name));
  });
});

describe('the match key of an area', () => {
  it.each([
    ['Iring Mulyo', 'IRINGMULYO'],
    ['Kel. Iringmulyo', 'IRINGMULYO'],
    ['KELURAHAN GANJAR AGUNG', 'GANJARAGUNG'],
    ['Desa Sumber Rejo', 'SUMBERREJO'],
    ['Kecapi', 'KECAPI'],
    ['Kelapa Tujuh', 'KELAPATUJUH'],
  ])('%s is %s', (area, key) => expect(normaliseArea(area)).toBe(key));
});

describe('Jaro-Winkler', () => {
  it.each([
    ['MARTHA', 'MARHTA', 9611],
    ['DWAYNE', 'DUANE', 8400],
    ['DIXON', 'DICKSONX', 8133],
    ['SITI', 'SITI', 10_000],
    ['ABC', 'XYZ', 0],
  ])('%s and %s: %d ten-thousandths', (one, other, score) => {
    expect(jaroWinkler(one, other)).toBe(score);
    expect(jaroWinkler(other, one)).toBe(score);
  });
});

describe('levels of name similarity', () => {
  const levelOf = (one: string, other: string): string => {
    const similarity = nameSimilarity(one, other);
    if (similarity.truncated) return 'truncated';
    return ['92', '88', '70'].find((level) => reaches(similarity, Number(level))) ?? 'below';
  };
  it.each([
    ['word order', 'DANI AHMAD', 'AHMAD DANI', '92'],
    ['a letter typed wrong', 'SITI AMINAH', 'SITI AMINAN', '92'],
    ['cut off by the bank', 'SITI NURHALIZAH PERMA', 'SITI NURHALIZAH PERMATASARI', 'truncated'],
    ['too short to count as cut off', 'SITI NUR', 'SITI NURHALIZAH', '88'],
    ['a word left out', 'AMINAH', 'SITI AMINAH', '70'],
    ['another person', 'SUTRISNO', 'WAHYUNINGSIH', 'below'],
    ['the same first name only', 'SITI AMINAH', 'SITI ROHMAWATI', 'below'],
  ])('%s: %s and %s', (_, one, other, level) => expect(levelOf(one, other)).toBe(level));
});
