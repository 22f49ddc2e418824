import { type PropsWithChildren, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from './action-button.js';
import { Dialog } from './dialog.js';

interface SecretDialogProps {
  readonly title: string;
  /** Names what is shown. */
  readonly label: string;
  readonly secret: string;
  onClose(): void;
}

/** Something that is shown this once, to be copied. */
export function SecretDialog({
  title,
  label,
  secret,
  onClose,
  children,
}: PropsWithChildren<SecretDialogProps>) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<'copied' | 'select'>();
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(secret);
      setTold('copied');
    } catch {
      // There is none on pages that are not encrypted, or the browser refuses it.
      setTold('select');
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <input ref={field} id={id} readOnly value={secret} onFocus={(event) => event.target.select()} />
      </div>
      <p role="status">{told && t(`parts.secret.${told}`)}</p>
      <p className="row">
        <ActionButton kind="main" onPress={() => void copy()}>
          {t('parts.secret.copy')}
        </ActionButton>
        <ActionButton onPress={onClose}>{t('parts.secret.close')}</ActionButton>
      </p>
    </Dialog>
  );
}
