import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ACCOUNT_ROLES } from '../../api/accounts.js';
import { answered, api } from '../../api/client.js';
import { type components } from '../../api/schema.js';
import { ActionButton } from '../../parts/action-button.js';
import { Checks } from '../../parts/checks.js';
import { Loading } from '../../parts/loading.js';
import { Notice } from '../../parts/notice.js';
import { ProblemNotice } from '../../parts/problem-notice.js';

type Rules = components['schemas']['AccessRulesBody'];

const KEY = ['access-rules'] as const;

/** A program shows a token, and has no phone. */
const PEOPLE = ACCOUNT_ROLES.filter((role) => role !== 'subscriber');

/** Which roles need a second factor. */
export function FactorRules() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: KEY,
    queryFn: () => answered(api.GET('/api/v1/access-rules')),
  });
  const changing = useMutation({
    mutationFn: (body: Rules) => answered(api.PUT('/api/v1/access-rules', { body })),
    async onSuccess(rules) {
      client.setQueryData(KEY, rules);
      // Whoever said so may need one now.
      await client.invalidateQueries({ queryKey: ['session'] });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).getAll('role');
    changing.mutate({ secondFactorRoles: PEOPLE.filter((role) => chosen.includes(role)) });
  };
  return (
    <section className="panel" aria-labelledby="factor-rules">
      <h2 id="factor-rules">{t('accounts.rules.title')}</h2>
      <p>{t('accounts.rules.text')}</p>
      {error && <ProblemNotice problem={error} again={refetch} />}
      {data === undefined ? (
        !error && <Loading />
      ) : (
        <form className="stack" onSubmit={submit}>
          <fieldset className="stack-tight">
            <legend>{t('accounts.rules.roles')}</legend>
            <Checks
              name="role"
              values={PEOPLE}
              chosen={data.secondFactorRoles}
              labelOf={(role) => t(`accounts.roles.${role}`)}
            />
          </fieldset>
          {changing.error && <ProblemNotice problem={changing.error} />}
          {changing.isSuccess && <Notice kind="good">{t('accounts.rules.saved')}</Notice>}
          <p>
            <ActionButton isBusy={changing.isPending}>{t('accounts.rules.save')}</ActionButton>
          </p>
        </form>
      )}
    </section>
  );
}
