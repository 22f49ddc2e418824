import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../api/client.js';
import { type FileView } from '../../api/files.js';
import { useOrderKey } from '../../api/order-key.js';
import { Problem } from '../../api/problem.js';
import { ActionButton } from '../../parts/action-button.js';
import { Dialog } from '../../parts/dialog.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { TextField } from '../../parts/text-field.js';
import { textsOf } from '../../parts/texts-of.js';
import { type WrittenDialog } from '../../parts/use-written-dialog.js';

interface TurnDialogProps {
  readonly cycle: string;
  readonly file: FileView;
  readonly dialog: WrittenDialog<string>;
}

/** Takes a file out, or has it count again: with a reason. */
export function TurnDialog({ cycle, file, dialog }: TurnDialogProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const orderKey = useOrderKey();
  const turn = file.withdrawn === undefined ? 'withdraw' : 'restore';
  const turning = useMutation({
    mutationFn(reason: string) {
      const params = { path: { id: file.id }, header: orderKey([turn, reason]) };
      const options = { params, body: { reason } };
      return answered(
        turn === 'withdraw'
          ? api.POST('/api/v1/files/{id}/withdraw', options)
          : api.POST('/api/v1/files/{id}/restore', options),
      );
    },
    async onSuccess() {
      await client.invalidateQueries({ queryKey: ['cycle', cycle] });
      dialog.close();
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    turning.mutate(textsOf(event.currentTarget)['reason'] ?? '');
  };
  const ofField = turning.error instanceof Problem ? turning.error.fields['reason'] : undefined;
  return (
    <Dialog title={t(`files.turn.${turn}Title`, { name: file.name })} onClose={dialog.close}>
      <p>{t(`files.turn.${turn}Text`)}</p>
      <form
        className="stack"
        onSubmit={submit}
        onChange={({ currentTarget }) => dialog.write(textsOf(currentTarget))}
      >
        <TextField
          label={t('files.turn.reason')}
          hint={t('files.turn.reasonHint')}
          name="reason"
          defaultValue={dialog.texts['reason']}
          wrong={ofField}
          required
          minLength={3}
          maxLength={500}
        />
        {turning.error && ofField === undefined && <ProblemNotice problem={turning.error} />}
        <p className="row">
          <ActionButton kind={turn === 'withdraw' ? 'danger' : 'main'} isBusy={turning.isPending}>
            {t(`files.turn.${turn}`)}
          </ActionButton>
          <ActionButton onPress={dialog.close}>{t('parts.cancel')}</ActionButton>
        </p>
      </form>
    </Dialog>
  );
}
