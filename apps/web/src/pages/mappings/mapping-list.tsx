import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Mapping, useForgetting, useMappings } from '../../api/mappings.js';
import { ConfirmDialog } from '../../parts/confirm-dialog.js';
import { Loading } from '../../parts/loading.js';
import { Notice } from '../../parts/notice.js';
import { PageTurner } from '../../parts/page-turner.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { usePages } from '../../parts/use-pages.js';
import { useFormats } from '../../texts/formats.js';
import { MappingPanel } from './mapping-panel.js';

/** The mappings of a region, page by page. */
export function MappingList({ region }: { readonly region: string }) {
  const { t } = useTranslation();
  const pages = usePages(region);
  const { data, error, refetch } = useMappings(region, pages.cursor);
  const [asked, setAsked] = useState<Mapping>();
  const [forgotten, setForgotten] = useState<Mapping>();
  return (
    <>
      {forgotten && <ForgottenNotice key={forgotten.id} name={forgotten.name} />}
      {error && <ProblemNotice problem={error} again={refetch} />}
      {data === undefined ? (
        !error && <Loading />
      ) : data.items.length === 0 ? (
        <p>{t(pages.number === 1 ? 'mappings.none' : 'mappings.noneHere')}</p>
      ) : (
        data.items.map((mapping) => (
          <MappingPanel key={mapping.id} mapping={mapping} onForget={() => setAsked(mapping)} />
        ))
      )}
      <PageTurner pages={pages} next={data?.next} />
      {asked && (
        <ForgetDialog
          mapping={asked}
          onClose={() => setAsked(undefined)}
          onDone={() => {
            setAsked(undefined);
            setForgotten(asked);
          }}
        />
      )}
    </>
  );
}

/** What was done; the button that did it is gone, so the focus comes here. */
function ForgottenNotice({ name }: { readonly name: string }) {
  const { t } = useTranslation();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} tabIndex={-1}>
      <Notice kind="good">{t('mappings.forgotten', { name })}</Notice>
    </div>
  );
}

interface ForgetDialogProps {
  readonly mapping: Mapping;
  onClose(): void;
  onDone(): void;
}

/** Forgets a mapping, after saying what comes of it. */
function ForgetDialog({ mapping, onClose, onDone }: ForgetDialogProps) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const forgetting = useForgetting(onDone);
  return (
    <ConfirmDialog
      title={t('mappings.forgetTitle', { name: mapping.name })}
      action={t('mappings.forget')}
      isBusy={forgetting.isPending}
      problem={forgetting.error}
      onConfirm={() => forgetting.mutate(mapping)}
      onClose={onClose}
    >
      <p>{t('mappings.forgetText')}</p>
      <p>{t('mappings.forgetStays', { files: count(mapping.files) })}</p>
    </ConfirmDialog>
  );
}
