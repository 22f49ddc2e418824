import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { type SheetDone, type SheetKind } from '../../api/sheets.js';
import { ActionButton } from '../../parts/action-button.js';
import { Notice } from '../../parts/notice.js';
import { useFormats } from '../../texts/formats.js';
import { SheetDialog } from './sheet-dialog.js';

interface SheetButtonProps {
  readonly cycle: string;
  readonly kind: SheetKind;
  /** Stands in a row of small buttons. */
  readonly isSmall?: boolean;
  /** Called after something was changed. */
  readonly onDone?: (done: SheetDone) => void;
}

/** Takes a sheet that went out to be filled in, and says what became of it. */
export function SheetButton({ cycle, kind, isSmall = false, onDone }: SheetButtonProps) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState<SheetDone>();
  return (
    <>
      <ActionButton isSmall={isSmall} onPress={() => setOpen(true)}>
        {t('sheets.upload')}
      </ActionButton>
      {done && (
        <Notice kind={done.conflicts === 0 ? 'good' : 'warn'}>
          {t(done.conflicts === 0 ? 'sheets.done' : 'sheets.doneInPart', {
            total: count(done.changed),
            conflicts: count(done.conflicts),
          })}
        </Notice>
      )}
      {isOpen && (
        <SheetDialog
          cycle={cycle}
          kind={kind}
          onClose={() => setOpen(false)}
          onDone={(what) => {
            setDone(what);
            setOpen(false);
            void client.invalidateQueries({ queryKey: ['cycle', cycle] });
            onDone?.(what);
          }}
        />
      )}
    </>
  );
}
