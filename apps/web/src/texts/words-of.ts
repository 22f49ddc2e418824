import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Groups of the catalogues in which codes of the service stand as words. */
type Group =
  | 'words.kinds'
  | 'words.states'
  | 'words.severities'
  | 'words.roles'
  | 'words.fields'
  | 'words.problems'
  | 'words.warnings'
  | 'findings.outcomes'
  | 'findings.failures'
  | 'findings.steps'
  | 'evidence.kinds'
  | 'evidence.says'
  | `evidence.levels.${string}`
  | 'household.standings'
  | 'remarks.statuses'
  | 'webhooks.problems'
  | 'audited'
  | 'audit.detailNames'
  | 'audit.filterNames'
  | 'audit.codes'
  | 'retention.causes'
  | 'webhooks.log.lists'
  | 'breach.purposes'
  | 'breach.lists'
  | 'sheets.decisions'
  | 'visits.outcomes'
  | 'visits.steps';

/** Codes of the service as words; one that the page does not know yet stands as it is. */
export function useWords(): (group: Group, code: string) => string {
  const { t } = useTranslation();
  return useMemo(() => (group, code) => t(`${group}.${code}`, code), [t]);
}
