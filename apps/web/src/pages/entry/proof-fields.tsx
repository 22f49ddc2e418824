import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session.js';
import { TextField } from '../../parts/text-field.js';

/** The present password, of who has one here. */
export function PresentPasswordField() {
  const { t } = useTranslation();
  const { data: session } = useSession();
  if (session?.user.signsInBy !== 'PASSWORD') return null;
  return (
    <TextField
      label={t('entry.factor.password')}
      name="password"
      type="password"
      autoComplete="current-password"
      required
    />
  );
}

/** A code of the authenticator app, or a recovery code. */
export function CodeField({ autoFocus }: { readonly autoFocus?: true }) {
  const { t } = useTranslation();
  return (
    <TextField
      label={t('entry.code')}
      hint={t('entry.codeHint')}
      name="code"
      autoComplete="one-time-code"
      required
      autoFocus={autoFocus}
    />
  );
}

/** The new password once more. */
export function OnceMoreField({ differ }: { readonly differ: boolean }) {
  const { t } = useTranslation();
  return (
    <TextField
      label={t('entry.onceMore')}
      name="again"
      type="password"
      autoComplete="new-password"
      wrong={differ ? t('entry.differ') : undefined}
      required
    />
  );
}
