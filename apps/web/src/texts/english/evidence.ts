import { type Texts } from '../indonesian/index.js';

export const EVIDENCE: Texts['evidence'] = {
  kinds: {
    nik: 'NIK',
    account: 'Account or card',
    kk: 'Family card number',
    name: 'Name',
    area: 'Area',
    amount: 'Amount',
  },
  levels: {
    nik: {
      equal: 'equal',
      kept15: 'equal as far as it was kept (Excel cut the last digit)',
      kept12: 'equal as far as it was kept (12–14 digits)',
      keptFew: 'too few digits were kept',
      mistyped: 'one digit differs, as a typing error does',
      oneEdit: 'one digit differs; may be somebody else',
      twoEdits: 'two digits differ',
      first12: 'only the first 12 digits are equal',
      missing: 'not stated',
      differs: 'differs',
    },
    account: {
      equal: 'equal',
      shared: 'equal, but many people have it',
      missing: 'not stated',
      differs: 'differs',
    },
    kk: {
      equal: 'equal',
      shared: 'equal, but many people have it',
      missing: 'not stated',
      differs: 'differs',
    },
    name: {
      equal: 'equal',
      slip: 'equal but for its spelling or a typing error, or in another order',
      whole: 'equal, cut off or with more behind it',
      similar92: 'very much alike',
      similar88: 'alike',
      part: 'one is a shorter form of the other',
      similar70: 'somewhat alike',
      missing: 'not stated',
      differs: 'differs',
    },
    area: {
      equal: 'same kelurahan',
      equalDistrict: 'same kecamatan',
      missing: 'not stated',
      differs: 'differs',
    },
    amount: {
      equal: 'as entitled',
      missing: 'not stated',
      differs: 'not as entitled',
    },
  },
  says: { FOR: 'agrees', AGAINST: 'differs', NOTHING: 'says nothing' },
};
