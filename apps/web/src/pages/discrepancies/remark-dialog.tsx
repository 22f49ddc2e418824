import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { REMARK_STATUSES, useRemarking } from '../../api/remarks.js';
import { ActionButton } from '../../parts/action-button.js';
import { Dialog } from '../../parts/dialog.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { SelectField } from '../../parts/select-field.js';
import { TextField } from '../../parts/text-field.js';
import { textsOf } from '../../parts/texts-of.js';
import { type WrittenDialog } from '../../parts/use-written-dialog.js';
import { useFormats } from '../../texts/formats.js';

interface RemarkDialogProps {
  readonly cycle: string;
  readonly dialog: WrittenDialog<readonly string[]>;
  readonly subjects: readonly string[];
  readonly onDone?: (remarked: number) => void;
}

/** Says how far one is with some discrepancies, and why. */
export function RemarkDialog({ cycle, dialog, subjects, onDone }: RemarkDialogProps) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const remarking = useRemarking(cycle, (remarked) => {
    dialog.close();
    onDone?.(remarked);
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const texts = textsOf(event.currentTarget);
    const status = REMARK_STATUSES.find((each) => each === texts['status']) ?? 'TO_SETTLE';
    remarking.mutate({ subjects: [...subjects], status, reason: texts['reason'] ?? '' });
  };
  return (
    <Dialog title={t('remarks.title', { total: count(subjects.length) })} onClose={dialog.close}>
      <form
        className="stack"
        onSubmit={submit}
        onChange={({ currentTarget }) => dialog.write(textsOf(currentTarget))}
      >
        <SelectField
          label={t('remarks.status')}
          name="status"
          defaultValue={dialog.texts['status'] ?? 'TO_SETTLE'}
        >
          {REMARK_STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(`remarks.statuses.${status}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('remarks.reason')}
          hint={t('remarks.reasonHint')}
          name="reason"
          defaultValue={dialog.texts['reason']}
          required
          minLength={3}
          maxLength={500}
          autoComplete="off"
        />
        {remarking.error && <ProblemNotice problem={remarking.error} />}
        <p className="row">
          <ActionButton kind="main" isBusy={remarking.isPending}>
            {t('remarks.save')}
          </ActionButton>
          <ActionButton onPress={dialog.close}>{t('parts.cancel')}</ActionButton>
        </p>
      </form>
    </Dialog>
  );
}
