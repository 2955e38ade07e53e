import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RbacPolicyResponse } from '@kubrix/plugin-kubrix-common';
import Typography from '@material-ui/core/Typography';
import { useId, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { kubrixAdminApiRef } from '../../api/KubrixAdminApi';
import { kubrixAdminTranslationRef } from '../../translation';
import { Chain } from './Chain';
import { Decision } from './Decision';
import { WhyFailure } from './WhyFailure';
import { WhyForm } from './WhyForm';
import { questionOf, readDraft, writeDraft } from './whyQuestion';

/** Explains why somebody may do something or not; the question is in the address of the page. */
export function Why({
  policy: { knownPermissions, loadedAt },
}: {
  policy: Pick<RbacPolicyResponse, 'knownPermissions' | 'loadedAt'>;
}) {
  const headingId = useId();
  const api = useApi(kubrixAdminApiRef);
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  const [params, setParams] = useSearchParams();
  const asked = useMemo(() => readDraft(params), [params]);
  const question = useMemo(() => questionOf(asked), [asked]);
  const {
    value: explanation,
    error,
    loading,
    retry,
  } = useAsyncRetry(
    async () => question && api.explainRbacDecision(question),
    // A new version of the policy may answer differently.
    [api, question, loadedAt],
  );
  const answer = !loading && !error ? explanation : undefined;
  return (
    <section aria-labelledby={headingId}>
      <Typography variant="h5" component="h2" id={headingId}>
        {t('rbac.why.title')}
      </Typography>
      <Typography color="textSecondary">{t('rbac.why.what')}</Typography>
      <WhyForm
        asked={asked}
        knownPermissions={knownPermissions}
        onAsk={draft => {
          setParams(writeDraft(draft));
          retry();
        }}
      />
      {/* There from the start, so that what comes into it is read out. */}
      <div role="status" aria-busy={loading}>
        {loading && t('rbac.why.loading')}
        {answer && <Decision explanation={answer} />}
      </div>
      {answer && answer.chain.length > 0 && <Chain explanation={answer} />}
      {error && !loading && <WhyFailure error={error} onRetry={retry} />}
    </section>
  );
}
