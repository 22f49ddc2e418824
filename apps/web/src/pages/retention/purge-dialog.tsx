import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../api/problem.js';
import { usePurging } from '../../api/retention.js';
import { ActionButton } from '../../parts/action-button.js';
import { Dialog } from '../../parts/dialog.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { TextField } from '../../parts/text-field.js';
import { textsOf } from '../../parts/texts-of.js';
import { type WrittenDialog } from '../../parts/use-written-dialog.js';

interface PurgeDialogProps {
  readonly cycle: string;
  /** As it is named on the screen; to be typed. */
  readonly name: string;
  readonly dialog: WrittenDialog<string>;
  readonly onDone: () => void;
}

/** Destroys the data of a cycle: whoever does that types its name, and says why. */
export function PurgeDialog({ cycle, name, dialog, onDone }: PurgeDialogProps) {
  const { t } = useTranslation();
  const [isOther, setIsOther] = useState(false);
  const purging = usePurging(cycle, () => {
    dialog.close();
    onDone();
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { typed = '', reason = '' } = textsOf(event.currentTarget);
    const isIt = plain(typed) === plain(name);
    setIsOther(!isIt);
    if (isIt) purging.mutate(reason);
  };
  const ofReason = purging.error instanceof Problem ? purging.error.fields['reason'] : undefined;
  return (
    <Dialog title={t('retention.purgeTitle')} onClose={dialog.close}>
      <p>{t('retention.purgeText')}</p>
      <p>{t('retention.remains')}</p>
      <form className="stack" onSubmit={submit}>
        <TextField
          label={t('retention.typeName')}
          hint={name}
          name="typed"
          autoComplete="off"
          wrong={isOther ? t('retention.otherName') : undefined}
          required
        />
        <TextField
          label={t('retention.reason')}
          hint={t('retention.reasonHint')}
          name="reason"
          defaultValue={dialog.texts['reason']}
          onChange={({ target }) => dialog.write({ reason: target.value })}
          autoComplete="off"
          minLength={3}
          maxLength={500}
          wrong={ofReason}
          required
        />
        {purging.error && ofReason === undefined && <ProblemNotice problem={purging.error} />}
        <p className="row">
          <ActionButton kind="danger" isBusy={purging.isPending}>
            {t('retention.purge')}
          </ActionButton>
          <ActionButton onPress={dialog.close}>{t('parts.cancel')}</ActionButton>
        </p>
      </form>
    </Dialog>
  );
}

/** A keyboard has no long dash, and nobody is to fail by a capital. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[\s–-]+/g, ' ')
    .trim();
}
