import { useTranslation } from 'react-i18next';
import { useRegionName } from '../../api/regions.js';
import { useFormats } from '../../texts/formats.js';
import { useWords } from '../../texts/words-of.js';

/** Where the words are of details that are codes, or several with a semicolon between. */
const WORDS = {
  list: 'breach.lists',
  purpose: 'breach.purposes',
  cause: 'retention.causes',
  state: 'webhooks.log.lists',
  filters: 'audit.filterNames',
  code: 'audit.codes',
  by: 'audit.codes',
  factor: 'audit.codes',
  limit: 'audit.detailNames',
} as const;

const isCoded = (name: string): name is keyof typeof WORDS => Object.hasOwn(WORDS, name);

/** Writes what was noted of a deed as people read it. */
export function useDetailText(): (name: string, value: string) => string {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const regionName = useRegionName();
  const wordOf = useWords();
  const textOf = (name: string, value: string): string => {
    if (isCoded(name))
      return value
        .split(';')
        .map((code) => wordOf(WORDS[name], code))
        .join(', ');
    if (name === 'region') return regionName(value);
    if (name === 'areas') return areasIn(value);
    return (name === 'from' || name === 'to') && !Number.isNaN(Date.parse(value)) ? moment(value) : value;
  };
  return (name, value) =>
    t('audit.detail', { name: wordOf('audit.detailNames', name), value: textOf(name, value) });
}

/** Parts of a region, as the service writes them down. */
function areasIn(written: string): string {
  const areas = JSON.parse(written) as readonly {
    readonly kecamatan?: string;
    readonly kelurahan?: string;
  }[];
  return areas
    .map(({ kelurahan, kecamatan }) => [kelurahan, kecamatan].filter((name) => name !== undefined).join(', '))
    .join('; ');
}
