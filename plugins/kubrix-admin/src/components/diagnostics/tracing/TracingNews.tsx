import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { kubrixAdminTranslationRef } from '../../../translation';
import { summarizeTrace } from './readTrace';
import { TraceNews, TracingState } from './tracingState';

/** What has just happened, and what came of it, in words. */
export function TracingNews({ state }: { state: TracingState }) {
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  switch (state.phase) {
    case 'off':
      return state.ended ? t('diagnostics.tracing.news.ended') : null;
    case 'signingIn':
      return t('diagnostics.tracing.signingIn');
    case 'over':
      return t('diagnostics.tracing.news.over');
    default: {
      const summary =
        state.trace && !state.error ? summarizeTrace(state.trace) : undefined;
      return (
        <>
          <Happened news={state.news} />
          {summary &&
            ` ${t('diagnostics.tracing.traced', { count: summary.traced })}`}
          {summary &&
            summary.failed > 0 &&
            ` ${t('diagnostics.tracing.failed', { count: summary.failed })}`}
        </>
      );
    }
  }
}

function Happened({ news }: { news: TraceNews }) {
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  switch (news.kind) {
    case 'wrongOrigin':
      return t('diagnostics.tracing.news.wrongOrigin', {
        expected: news.expected,
      });
    case 'failed':
      return t('diagnostics.tracing.news.failed', { reason: news.reason });
    default:
      return t(`diagnostics.tracing.news.${news.kind}`);
  }
}
