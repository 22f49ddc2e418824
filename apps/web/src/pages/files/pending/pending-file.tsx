import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Cycle } from '../../../api/cycles.js';
import { type FileRole, type FileView } from '../../../api/files.js';
import { useOrderKey } from '../../../api/order-key.js';
import { giveFile, type Order, type Taken } from './uploads.js';
import { ActionButton } from '../../../parts/action-button.js';
import { Loading } from '../../../parts/loading.js';
import { Notice } from '../../../parts/notice.js';
import { ProblemNotice } from '../../../parts/problem-notice.js';
import { useFormats } from '../../../texts/formats.js';
import { OrderForm } from './order-form.js';
import { PreviewReport } from './preview-report.js';
import { roleByKind, roleByName } from './guess-role.js';
import { usePreview } from './use-preview.js';

interface PendingFileProps {
  readonly cycle: Cycle;
  /** Names it among the files that were chosen. */
  readonly id: number;
  readonly file: File;
  /** The files of the cycle. */
  readonly given: readonly FileView[];
  /** How often it was asked to give all that are ready. */
  readonly timesAll: number;
  /** It can be given, or cannot, or not any more. */
  onReady(id: number, isReady: boolean): void;
  /** It was given, or is not to be. */
  onDone(): void;
}

/** A file that was chosen: how it would be read, what can be said of it, and the way to give it. */
export function PendingFile({ cycle, id, file, given, timesAll, onReady, onDone }: PendingFileProps) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const client = useQueryClient();
  const orderKey = useOrderKey();
  const [said, setSaid] = useState<Partial<Omit<Order, 'file'>>>({});
  const [seenRole, setSeenRole] = useState<FileRole>();
  const order: Order = { file, role: said.role ?? seenRole ?? roleByName(file.name), final: true, ...said };
  const preview = usePreview(cycle.id, order);
  const looksLike = roleByKind(preview.data?.kind, file.name);
  if (looksLike !== undefined && seenRole !== looksLike) setSeenRole(looksLike);
  const whole: Order = {
    ...order,
    statementDate: said.statementDate ?? dayOf(order.role, preview.data?.newestDay),
  };
  const giving = useMutation({
    mutationFn: () => giveFile(cycle.id, whole, orderKey({ ...whole, file: preview.data?.sha256 })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['cycle', cycle.id, 'files'] }),
  });
  const same = given.find(
    ({ sha256, withdrawn }) => sha256 === preview.data?.sha256 && withdrawn === undefined,
  );
  const isSeen = preview.data !== undefined && !preview.isPlaceholderData;
  const isReady = isSeen && preview.data.refusal === undefined && same === undefined;
  const canBeGiven = isReady && giving.isIdle;
  useEffect(() => {
    onReady(id, canBeGiven);
    return () => onReady(id, false);
  }, [onReady, id, canBeGiven]);
  useGivenWithAll(timesAll, canBeGiven, giving.mutate);
  if (giving.data !== undefined) return <GivenNotice name={file.name} taken={giving.data} onClose={onDone} />;
  return (
    <section className="panel" aria-label={file.name}>
      <h2>{file.name}</h2>
      {same && (
        <Notice kind="warn">
          {t('files.duplicate', { name: file.name, at: moment(same.receivedAt), by: same.receivedBy })}
        </Notice>
      )}
      <OrderForm
        order={whole}
        given={given}
        onSay={(more) => setSaid((before) => ({ ...before, ...more }))}
      />
      {preview.error && <ProblemNotice problem={preview.error} again={preview.refetch} />}
      {preview.data ? (
        <PreviewReport
          preview={preview.data}
          role={order.role}
          isOld={preview.isPlaceholderData}
          onMapping={(mapping) => setSaid((before) => ({ ...before, mapping }))}
        />
      ) : (
        !preview.error && <Loading />
      )}
      {giving.error && <ProblemNotice problem={giving.error} />}
      <p className="row">
        {isReady && (
          <ActionButton kind="main" isBusy={giving.isPending} onPress={() => giving.mutate()}>
            {t('files.give')}
          </ActionButton>
        )}
        <ActionButton onPress={onDone}>{t('files.leave')}</ActionButton>
      </p>
    </section>
  );
}

/** Gives the file, if it can be given, once it is asked for all of them. */
function useGivenWithAll(timesAll: number, canBeGiven: boolean, give: () => void): void {
  const done = useRef(timesAll);
  useEffect(() => {
    if (done.current === timesAll) return;
    done.current = timesAll;
    if (canBeGiven) give();
  }, [timesAll, canBeGiven, give]);
}

interface GivenNoticeProps {
  readonly name: string;
  readonly taken: Taken;
  onClose(): void;
}

/** What a file that was given was answered with. */
function GivenNotice({ name, taken, onClose }: GivenNoticeProps) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { duplicateOf, duplicateAt = '', duplicateBy = '' } = taken;
  return (
    <Notice kind={duplicateOf === undefined ? 'good' : 'warn'}>
      <p>
        {duplicateOf === undefined
          ? t('files.given', { name })
          : t('files.duplicate', { name, at: moment(duplicateAt), by: duplicateBy })}
      </p>
      <p>
        <ActionButton onPress={onClose}>{t('files.close')}</ActionButton>
      </p>
    </Notice>
  );
}

/** Reports say of which day they are; mostly it is the newest in them. */
function dayOf(role: FileRole, newestDay: string | undefined): string | undefined {
  return role === 'bri' || role === 'pos' ? newestDay : undefined;
}
