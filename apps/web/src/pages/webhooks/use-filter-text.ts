import { useTranslation } from 'react-i18next';
import { EVERY_REGION } from '../../api/accounts.js';
import { useRegionName } from '../../api/regions.js';
import { type WebhookFilter } from '../../api/webhooks.js';
import { useWords } from '../../texts/words-of.js';

/** Says of which regions and kinds a webhook tells. */
export function useFilterText(): (filter: WebhookFilter) => string {
  const { t } = useTranslation();
  const regionName = useRegionName();
  const wordOf = useWords();
  return ({ regions, kinds, severities }) => {
    const parts = [
      regions.map((region) => (region === EVERY_REGION ? t('webhooks.everyRegion') : regionName(region))),
      kinds?.map((kind) => wordOf('words.kinds', kind)) ?? [t('webhooks.everyKind')],
      severities?.map((severity) =>
        t('webhooks.ofSeverity', { severity: wordOf('words.severities', severity) }),
      ) ?? [],
    ];
    return parts
      .filter((part) => part.length > 0)
      .map((part) => part.join(', '))
      .join(' · ');
  };
}
