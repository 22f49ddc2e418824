import { useTranslation } from 'react-i18next';
import { useRefusedVisits } from '../../api/visits.js';
import { ActionButton } from '../../parts/action-button.js';
import { ProblemNotice } from '../../parts/problem-notice.js';

interface RefusedRowsProps {
  readonly cycle: string;
  readonly file: File;
  readonly count: number;
}

/** Gives the rows of a visit list back that cannot be taken: nothing of what volunteers wrote is lost. */
export function RefusedRows({ cycle, file, count }: RefusedRowsProps) {
  const { t } = useTranslation();
  const { mutate, isPending, error } = useRefusedVisits(cycle);
  return (
    <>
      <p>{t('sheets.refusedHint')}</p>
      <p>
        <ActionButton isBusy={isPending} onPress={() => mutate(file)}>
          {t('sheets.refusedRows', { count })}
        </ActionButton>
      </p>
      {error && <ProblemNotice problem={error} />}
    </>
  );
}
