import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from '@tanstack/react-query';
import { useOrderKey } from '../../api/order-key.js';
import {
  applySheet,
  previewSheet,
  type SheetDone,
  type SheetKind,
  type SheetPreview,
} from '../../api/sheets.js';
import { ActionButton } from '../../parts/action-button.js';
import { Dialog } from '../../parts/dialog.js';
import { Notice } from '../../parts/notice.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useFormats } from '../../texts/formats.js';
import { RefusedRows } from './refused-rows.js';
import { SheetRows } from './sheet-rows.js';

interface SheetDialogProps {
  readonly cycle: string;
  readonly kind: SheetKind;
  readonly onClose: () => void;
  readonly onDone: (done: SheetDone) => void;
}

/** Takes a filled-in sheet, shows what it would change, and changes that. */
export function SheetDialog({ cycle, kind, onClose, onDone }: SheetDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const orderKey = useOrderKey();
  const looking = useMutation({
    mutationFn: async (file: File) => ({ file, preview: await previewSheet(cycle, kind, file) }),
  });
  const changing = useMutation({
    mutationFn({ file, digest }: { readonly file: File; readonly digest: string }) {
      return applySheet(cycle, kind, { file, digest }, orderKey([file.name, file.lastModified, digest]));
    },
    onSuccess: onDone,
  });
  const seen = looking.data;
  const look = (file: File | undefined): void => {
    changing.reset();
    if (file !== undefined) looking.mutate(file);
  };
  const change = (): void => {
    if (seen?.preview.digest !== undefined) changing.mutate({ file: seen.file, digest: seen.preview.digest });
  };
  return (
    <Dialog title={t(`sheets.title.${kind}`)} onClose={onClose}>
      <div className="field">
        <label htmlFor={id}>{t('sheets.file')}</label>
        <input
          id={id}
          className="hidden"
          type="file"
          accept=".xlsx,.csv"
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => look(target.files?.[0])}
        />
        <span className="row">
          {/* What the browser has in its place speaks its own language. */}
          <label htmlFor={id} className="button">
            {t('files.choose')}
          </label>
          <span>{looking.variables?.name}</span>
        </span>
        <span className="hint" id={`${id}-hint`}>
          {t(`sheets.hint.${kind}`)}
        </span>
      </div>
      {looking.isPending && <p role="status">{t('sheets.reading')}</p>}
      {looking.error && <ProblemNotice problem={looking.error} />}
      {seen && !looking.isPending && <Seen kind={kind} preview={seen.preview} />}
      {seen && !looking.isPending && kind === 'visits' && seen.preview.refused > 0 && (
        <RefusedRows cycle={cycle} file={seen.file} count={seen.preview.refused} />
      )}
      {changing.error && <ProblemNotice problem={changing.error} />}
      <p className="row">
        {seen && !looking.isPending && seen.preview.changes > 0 && (
          <ActionButton kind="main" isBusy={changing.isPending} onPress={change}>
            {t('sheets.save', { count: seen.preview.changes })}
          </ActionButton>
        )}
        <ActionButton onPress={onClose}>{t('parts.cancel')}</ActionButton>
      </p>
    </Dialog>
  );
}

/** What the sheet would change, in numbers and row by row. */
function Seen({ kind, preview }: { readonly kind: SheetKind; readonly preview: SheetPreview }) {
  const { t } = useTranslation();
  const { count } = useFormats();
  if (preview.refusal) return <Notice kind="bad">{preview.refusal.detail}</Notice>;
  const numbers = (['rows', 'changes', 'unchanged', 'conflicts', 'refused'] as const)
    // Visits stand beside each other: nobody's undo somebody else's.
    .filter((name) => name !== 'conflicts' || kind !== 'visits')
    .map((name) => [name, preview[name]] as const);
  return (
    <div className="stack" role="status">
      <dl className="facts">
        {numbers.map(([name, number]) => (
          <div key={name}>
            <dt>{t(`sheets.counts.${name}`)}</dt>
            <dd>{count(number)}</dd>
          </div>
        ))}
      </dl>
      {preview.changes === 0 && <p>{t('sheets.nothing')}</p>}
      <SheetRows kind={kind} preview={preview} />
    </div>
  );
}
