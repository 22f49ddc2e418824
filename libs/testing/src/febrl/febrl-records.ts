/** A person as a FEBRL file states it. Texts stand without spaces: typists drop, add and move them. Empty: missing. */
export interface FebrlRecord {
  readonly givenName: string;
  readonly surname: string;
  readonly streetNumber: string;
  readonly address1: string;
  readonly address2: string;
  readonly suburb: string;
  readonly postcode: string;
  readonly state: string;
  /** YYYYMMDD, not always a real day. */
  readonly dateOfBirth: string;
  readonly socialSecurityId: string;
}

/** A FEBRL file. The ids tell who is who: only the scoring of a result reads them. */
export interface FebrlFile {
  readonly records: readonly FebrlRecord[];
  /** `rec-N-org` or `rec-N-dup-K`, in the order of the records. */
  readonly ids: readonly string[];
}

/** The first line of a FEBRL file. */
export const FEBRL_HEADER =
  'rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode, state, date_of_birth, soc_sec_id';
const COLUMNS = FEBRL_HEADER.split(', ').length;

/** Reads the text of a FEBRL file. Throws where it is not one: another header, quotes, or a row with more or fewer values. */
export function readFebrl(text: string): FebrlFile {
  const [header, ...lines] = text.trimEnd().split(/\r?\n/);
  if (header !== FEBRL_HEADER) throw new Error('not a FEBRL file: its first line is not the known header');
  const rows = lines.map((line, position) => {
    const values = line.split(',').map((value) => value.replaceAll(' ', ''));
    if (values.length !== COLUMNS || line.includes('"'))
      throw new Error(`line ${position + 2} does not have ${COLUMNS} plain values`);
    return values;
  });
  return { ids: rows.map(([id]) => id!), records: rows.map(recordOf) };
}

function recordOf(values: readonly string[]): FebrlRecord {
  const [, givenName, surname, streetNumber, address1, address2, suburb, postcode, state, dateOfBirth, id] =
    values as [string, string, string, string, string, string, string, string, string, string, string];
  return {
    givenName,
    surname,
    streetNumber,
    address1,
    address2,
    suburb,
    postcode,
    state,
    dateOfBirth,
    socialSecurityId: id,
  };
}
