import { useTranslation } from 'react-i18next';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import { beginSession } from '../../api/session.js';

/** Who is signed in, and the way out. */
export function SignOut({ name }: { readonly name: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const leaving = useMutation({
    async mutationFn() {
      try {
        await api.DELETE('/api/v1/session');
      } catch (thrown) {
        // It had ended already.
        if (!isProblem(thrown, 'SIGNED_OUT')) throw thrown;
      }
    },
    onSuccess: () => beginSession(client, null),
  });
  return (
    <span className="row">
      <span className="soft">{name}</span>
      <button type="button" className="button button-small" onClick={() => leaving.mutate()}>
        {t('shell.signOut')}
      </button>
    </span>
  );
}
