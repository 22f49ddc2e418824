import { type FormEvent, type PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import { type components } from '../../api/schema.js';
import { ActionButton } from '../../parts/action-button.js';
import { Dialog } from '../../parts/dialog.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { textsOf } from '../../parts/texts-of.js';
import { CodeField, PresentPasswordField } from '../entry/proof-fields.js';

type Proofs = components['schemas']['PasswordAndCodeBody'];

interface FactorProofDialogProps {
  readonly title: string;
  readonly action: string;
  readonly kind: 'main' | 'danger';
  readonly isBusy: boolean;
  readonly problem: Error | null;
  onProofs(proofs: Proofs): void;
  onClose(): void;
}

/** Asks for password and code: whoever finds an open browser has neither. */
export function FactorProofDialog(props: PropsWithChildren<FactorProofDialogProps>) {
  const { title, action, kind, isBusy, problem, onProofs, onClose, children } = props;
  const { t } = useTranslation();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { password, code = '' } = textsOf(event.currentTarget);
    onProofs({ ...(password === undefined ? {} : { password }), code });
  };
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <form className="stack" onSubmit={submit}>
        <PresentPasswordField />
        <CodeField />
        {problem && <ProblemNotice problem={problem} />}
        <p className="row">
          <ActionButton kind={kind} isBusy={isBusy}>
            {action}
          </ActionButton>
          <ActionButton onPress={onClose}>{t('parts.cancel')}</ActionButton>
        </p>
      </form>
    </Dialog>
  );
}
