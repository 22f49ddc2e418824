import fc from 'fast-check';
import { jaroWinkler, nameSimilarity, reaches } from './name-similarity.js';
import { normaliseArea } from './normalise-area.js';
import { normaliseName } from './normalise-name.js';
import { isShorterForm } from './shorter-form.js';
import { soundOf } from './sound-of.js';
import { isSpellingSlip, isWordInPlace, mistypedWords } from './spelling-slip.js';
import { cutOffWord, isInitialled, isWholeName } from './whole-name.js';

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
    ['by its sound', 'SITI FATIMA', 'SITI PATIMAH', true],
    ['two words by their sound', 'SITY FATIMA', 'SITI PATIMAH', false],
    ['two slips', 'SITI AMINHA', 'SIIT AMINAH', false],
    ['two letters more', 'SITI AMINAHAH', 'SITI AMINAH', false],
    ['a word more', 'SITI NUR AMINAH', 'SITI AMINAH', false],
    ['a word twice', 'SITI SITI AMINAH', 'SITI AMINAH AMINAH', false],
  ])('%s', (_, one, other, expected) => {
    expect(isSpellingSlip(one, other)).toBe(expected);
    expect(isSpellingSlip(other, one)).toBe(expected);
  });
});

describe('the sound of a word', () => {
  it.each([
    ['FATIMAH', 'PATIMA'],
    ['SYAMSUL', 'SAMSUL'],
    ['KHOTIMAH', 'QOTIMAH'],
    ['FATHIMAH', 'FATIMAH'],
    ['ZUBAIDAH', 'ZUBAEDAH'],
    ['DEWI', 'DEWIE'],
    ['SRI', 'SRY'],
    ['MARYAM', 'MARIYAM'],
    ['SETIAWAN', 'SETYAWAN'],
    ['SUWARTI', 'SUARTI'],
    ['RIYADI', 'RIJADI'],
  ])('is one: %s and %s', (one, other) => expect(soundOf(one)).toBe(soundOf(other)));

  it.each([
    ['RINA', 'RINI'],
    ['YULIANI', 'YULIANTI'],
    ['FEBRIAN', 'FEBRIANA'],
    ['RINA', 'LINA'],
    ['YUSNI', 'USNI'],
    ['NY', 'NI'],
  ])('is not: %s and %s', (one, other) => expect(soundOf(one)).not.toBe(soundOf(other)));
});

describe('words that were mistyped, if nobody is called so', () => {
  it.each([
    ['another letter within', 'SITI RAHXYU', 'SITI RAHAYU', ['RAHXYU']],
    ['a letter left out within', 'SRI WAHYNI', 'SRI WAHYUNI', ['WAHYNI']],
    ['the first two exchanged', 'AHMAD ASNTOSO', 'AHMAD SANTOSO', ['ASNTOSO']],
    ['two words', 'NIETI RAHXYU', 'NINETI RAHAYU', ['NIETI', 'RAHXYU']],
    ['a slip beside it', 'AMINNAH RAHXYU', 'AMINAH RAHAYU', ['RAHXYU']],
    ['nothing but slips', 'AMINNAH RAHAYYU', 'AMINAH RAHAYU', []],
    ['another last letter: a rhyme', 'SITI RAHAYI', 'SITI RAHAYU', undefined],
    ['another first letter: a rhyme', 'SITI LAHAYU', 'SITI RAHAYU', undefined],
    ['two letters of one word', 'SITI RXHXYU', 'SITI RAHAYU', undefined],
    ['a short word', 'AGQS RIYADI', 'AGUS RIYADI', undefined],
    ['three words', 'NIETI RAHXYU WAHYNI', 'NINETI RAHAYU WAHYUNI', undefined],
    ['a word more', 'SITI NUR RAHAYU', 'SITI RAHAYU', undefined],
  ])('%s', (_, stated, listed, words) => expect(mistypedWords(stated, listed)).toEqual(words));
});

describe('a word in the place of another one', () => {
  it('is the same but for a slip, or mistyped, however it begins', () => {
    const word = fc
      .array(
        fc.constantFrom('J', 'Y', 'F', 'P', 'V', 'Q', 'K', 'KH', 'S', 'SY', 'A', 'I', 'U', 'MI', 'NAH'),
        { minLength: 1, maxLength: 6 },
      )
      .map((letters) => letters.join(''));
    const changed = fc
      .tuple(word, fc.nat(12), fc.constantFrom('J', 'Y', 'F', 'P', 'A', ''), fc.nat(1))
      .map(([one, at, letter, taken]): [string, string] => [
        one,
        one.slice(0, at) + letter + one.slice(at + taken),
      ]);
    let inPlace = 0;
    fc.assert(
      fc.property(fc.oneof(fc.tuple(word, word), changed), ([one, other]) => {
        fc.pre(one !== other && other !== '');
        const isInPlace = isWordInPlace(one, other);
        if (isInPlace) inPlace++;
        expect(isInPlace).toBe(mistypedWords(one, other) !== undefined);
      }),
      { numRuns: 5000 },
    );
    expect(inPlace).toBeGreaterThan(100);
  });
});

describe('a whole name in another one', () => {
  it.each([
    ["the husband's behind it", 'SITI AMINAH SUPARNO', 'SITI AMINAH', true],
    ['as a wife is called', 'NY SITI AMINAH SUPARNO', 'SITI AMINAH', true],
    ['a field that had no room', 'SITI NUR', 'SITI NUR HALIZAH', true],
    ['of one word: his wife, or his son', 'SUPARNO', 'SUPARNO HADI', false],
    ['a word before it', 'NUR SITI AMINAH', 'SITI AMINAH', false],
    ['cut off within a word', 'SITI AMI', 'SITI AMINAH', false],
    ['the wife of somebody with the name', 'NY SITI AMINAH', 'SITI AMINAH', false],
  ])('%s', (_, one, other, expected) => {
    expect(isWholeName(one, other)).toBe(expected);
    expect(isWholeName(other, one)).toBe(expected);
  });

  it.each([
    ['behind 12 letters and spaces', 'SITI NURHALI', 'SITI NURHALIZAH', 'NURHALI'],
    ['behind 11', 'SITI NURHAL', 'SITI NURHALIZAH', undefined],
    ['between two words', 'SITI NURHALI', 'SITI NURHALI ZAH', undefined],
    ['on the list', 'SITI NURHALIZAH', 'SITI NURHALI', undefined],
  ])('is cut off %s', (_, stated, listed, word) => expect(cutOffWord(stated, listed)).toBe(word));
});

describe('a name with an initial in place of its first word', () => {
  it.each([
    ['S AMINAH', 'SITI AMINAH', true],
    ['S NUR AINI', 'SITI NUR AINI', true],
    ['R AMINAH', 'SITI AMINAH', false],
    ['S', 'SITI', false],
    ['S AMINAH', 'SITI AMINAN', false],
    ['SITI A', 'SITI AMINAH', false],
    ['SI AMINAH', 'SITI AMINAH', false],
  ])('%s, %s: %s', (one, other, expected) => {
    expect(isInitialled(one, other)).toBe(expected);
    expect(isInitialled(other, one)).toBe(expected);
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
