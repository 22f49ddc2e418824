import { jaroWinkler, nameSimilarity, reaches } from './name-similarity.js';
import { normaliseArea } from './normalise-area.js';
import { normaliseName } from './normalise-name.js';
import { isShorterForm } from './shorter-form.js';
import { isSpellingSlip } from './spelling-slip.js';

describe('the match key of a name', () => {
  it.each([
    ['capitals and spaces', '  siti   aminah ', 'SITI AMINAH'],
    ['Siti before a name', 'ST. Aminah', 'SITI AMINAH'],
    ['Siti behind a title', 'Hj. St. Aminah', 'SITI AMINAH'],
    ['a degree behind a name', 'Sri Wahyuni, S.T.', 'SRI WAHYUNI'],
    ['a degree without comma', 'Puji Aminah S.Pd.I', 'PUJI AMINAH'],
    ['initials that are no degree', 'Abdul R.M. Halim', 'ABDUL R M HALIM'],
    ['initials before a name', 'S.E. Susanto', 'S E SUSANTO'],
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

describe('a slip of the pen', () => {
  it.each([
    ['another order', 'AMINAH SITI', 'SITI AMINAH', true],
    ['a letter more: YULIANI and YULIANTI', 'SITI YULIANI', 'SITI YULIANTI', false],
    ['brother and sister: FEBRIAN and FEBRIANA', 'FEBRIAN', 'FEBRIANA', false],
    ['a letter doubled', 'SSITI AMINAH', 'SITI AMINAH', true],
    ['neighbours exchanged', 'SITI AMNIAH', 'SITI AMINAH', true],
    ['another order and a letter doubled', 'AMINNAH SITI', 'SITI AMINAH', true],
    ['another letter: RINA and RINI', 'SITI RINA', 'SITI RINI', false],
    ['the first letter left out: ANI and RANI', 'SITI MINAH', 'SITI AMINAH', false],
    ['the first letters exchanged', 'SITI MAINAH', 'SITI AMINAH', false],
    ['a short word', 'SITI ANA', 'SITI ANNA', false],
    ['two slips', 'SITI AMINHA', 'SIIT AMINAH', false],
    ['two letters more', 'SITI AMINAHAH', 'SITI AMINAH', false],
    ['a word more', 'SITI NUR AMINAH', 'SITI AMINAH', false],
    ['a word twice', 'SITI SITI AMINAH', 'SITI AMINAH AMINAH', false],
  ])('%s', (_, one, other, expected) => {
    expect(isSpellingSlip(one, other)).toBe(expected);
    expect(isSpellingSlip(other, one)).toBe(expected);
  });
});

describe('a shorter form of a name', () => {
  it.each([
    ['one of its words', 'AMINAH', 'SITI AMINAH', true],
    ["the husband's behind it", 'SITI AMINAH SUPARNO', 'SITI AMINAH', true],
    ['an initial', 'S AMINAH', 'SITI AMINAH', true],
    ['initials alone', 'S A', 'SITI AMINAH', false],
    ['a word for an initial alone', 'SUTRISNO', 'S AMINAH', false],
    ['its end, as people are called', 'MINAH', 'SITI AMINAH', true],
    ['its beginning', 'ABDUL', 'ABDULLAH HASAN', true],
    ['less than four letters of it', 'NAH', 'SITI AMINAH', false],
    ['another word', 'SITI ROHMAH', 'SITI AMINAH', false],
    ['each word needs one of its own', 'AMINAH MINAH', 'SITI AMINAH', false],
    ['whichever way they pair', 'MINAH AMINAH', 'AMINAH SITI MINAH', true],
  ])('%s', (_, one, other, expected) => {
    expect(isShorterForm(one, other)).toBe(expected);
    expect(isShorterForm(other, one)).toBe(expected);
  });

  it('is decided at once for names of many equal words', () => {
    const words = Array.from({ length: 60 }, () => 'AAAA').join(' ');
    expect(isShorterForm(`${words} BBBB`, `${words} CCCC DDDD`)).toBe(false);
  });
});
