import { useTranslation } from 'react-i18next';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../api/client.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/problem-notice.js';

const KEY = ['own', 'digest'] as const;

/** Whether one gets a letter of what is new, and where. */
export function OwnDigest() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    queryFn: () => answered(api.GET('/api/v1/digest')),
  });
  const choosing = useMutation({
    mutationFn: (isWanted: boolean) => answered(api.PUT('/api/v1/digest', { body: { isWanted } })),
    onSuccess: (own) => client.setQueryData(KEY, own),
  });
  return (
    <section className="panel" aria-labelledby="own-digest">
      <h2 id="own-digest">{t('ownAccount.digest.title')}</h2>
      <p className="soft">{t('ownAccount.digest.text')}</p>
      {error && <ProblemNotice problem={error} again={refetch} />}
      {choosing.error && <ProblemNotice problem={choosing.error} />}
      {data === undefined ? (
        !error && <Loading />
      ) : (
        <>
          <label className="check">
            <input
              type="checkbox"
              checked={choosing.isPending ? choosing.variables : data.isWanted}
              onChange={({ target }) => choosing.mutate(target.checked)}
            />
            {t('ownAccount.digest.wanted')}
          </label>
          <p>
            {data.email === undefined
              ? t('ownAccount.digest.noAddress')
              : t('ownAccount.digest.address', { email: data.email })}
          </p>
        </>
      )}
    </section>
  );
}
