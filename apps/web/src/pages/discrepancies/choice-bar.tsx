import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from '@tanstack/react-query';
import { type AskedList, firstSubjects, MOST_CHOSEN } from '../../api/discrepancies.js';
import { ActionButton } from '../../parts/action-button.js';
import { Notice } from '../../parts/notice.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useWrittenDialog } from '../../parts/use-written-dialog.js';
import { useFormats } from '../../texts/formats.js';
import { RemarkDialog } from './remark-dialog.js';
import { type Choice } from './use-choice.js';

interface ChoiceBarProps {
  readonly asked: AskedList;
  /** Rows of the list. */
  readonly total: number;
  readonly choice: Choice;
}

/** What can be done with the discrepancies that are chosen. */
export function ChoiceBar({ asked, total, choice }: ChoiceBarProps) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const dialog = useWrittenDialog<readonly string[]>('remark', asked.cycle);
  const [remarked, setRemarked] = useState<number>();
  const choosing = useMutation({ mutationFn: firstSubjects, onSuccess: choice.choose });
  const chosen = choice.subjects.size;
  const most = Math.min(total, MOST_CHOSEN);
  return (
    <>
      <p className="row">
        {chosen > 0 && <span role="status">{t('remarks.chosen', { total: count(chosen) })}</span>}
        {chosen > 0 && chosen <= MOST_CHOSEN && (
          <ActionButton kind="main" onPress={() => dialog.open([...choice.subjects])}>
            {t('remarks.give')}
          </ActionButton>
        )}
        <ActionButton isBusy={choosing.isPending} onPress={() => choosing.mutate(asked)}>
          {t(total > MOST_CHOSEN ? 'remarks.chooseFirst' : 'remarks.chooseAll', { total: count(most) })}
        </ActionButton>
        {chosen > 0 && <ActionButton onPress={() => choice.choose([])}>{t('remarks.clear')}</ActionButton>}
      </p>
      {choosing.error && <ProblemNotice problem={choosing.error} />}
      {remarked !== undefined && (
        <Notice kind="good">{t('remarks.saved', { total: count(remarked) })}</Notice>
      )}
      {dialog.about && (
        <RemarkDialog
          cycle={asked.cycle}
          dialog={dialog}
          subjects={dialog.about}
          onDone={(number) => {
            choice.choose([]);
            setRemarked(number);
          }}
        />
      )}
    </>
  );
}
