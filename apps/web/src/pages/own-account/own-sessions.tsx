import { useTranslation } from 'react-i18next';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../api/client.js';
import { type components } from '../../api/schema.js';
import { FramedTable } from '../../parts/framed-table.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useFormats } from '../../texts/formats.js';
import { browserName } from './browser-name.js';

type Session = components['schemas']['SessionView'];

const KEY = ['own', 'sessions'] as const;

/** Where one is signed in; each but the present one can be ended. */
export function OwnSessions() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    queryFn: () => answered(api.GET('/api/v1/sessions')),
  });
  const ending = useMutation({
    mutationFn: (id: string) => api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } }),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
  return (
    <section className="panel" aria-labelledby="own-sessions">
      <h2 id="own-sessions">{t('ownAccount.sessions.title')}</h2>
      <p className="soft">{t('ownAccount.sessions.text')}</p>
      {ending.error && <ProblemNotice problem={ending.error} />}
      {error && <ProblemNotice problem={error} again={refetch} />}
      {data === undefined ? (
        !error && <Loading />
      ) : (
        <FramedTable
          label={t('ownAccount.sessions.title')}
          columns={[
            t('ownAccount.sessions.browser'),
            t('ownAccount.sessions.address'),
            t('ownAccount.sessions.began'),
            t('ownAccount.sessions.seen'),
            t('ownAccount.sessions.end'),
          ]}
        >
          {data.map((session) => (
            <SessionRow key={session.id} session={session} onEnd={() => ending.mutate(session.id)} />
          ))}
        </FramedTable>
      )}
    </section>
  );
}

function SessionRow({ session, onEnd }: { readonly session: Session; onEnd(): void }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const name = browserName(session.program);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{session.address}</td>
      <td>{moment(session.beganAt)}</td>
      <td>{moment(session.seenAt)}</td>
      <td>
        {session.isThis ? (
          <span className="tag tag-good">{t('ownAccount.sessions.this')}</span>
        ) : (
          <button type="button" className="button button-small" onClick={onEnd}>
            {t('ownAccount.sessions.endOne')}
            <span className="hidden"> {`${name}, ${moment(session.beganAt)}`}</span>
          </button>
        )}
      </td>
    </tr>
  );
}
