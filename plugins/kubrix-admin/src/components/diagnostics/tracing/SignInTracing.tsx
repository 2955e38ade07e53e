import { alertApiRef, configApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { readAllowedProviders } from '@kubrix/plugin-kubrix-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { failureReason } from '../../../api/failureReason';
import { kubrixAdminTranslationRef } from '../../../translation';
import { ActionButton } from '../../ActionButton';
import { LoadFailure } from '../../LoadFailure';
import { ProviderSelect } from './ProviderSelect';
import { orderRequests } from './readTrace';
import { TracedRequest } from './TracedRequest';
import { TracingNews } from './TracingNews';
import { TracingNote } from './TracingNote';
import { useSignInTracing } from './useSignInTracing';

const useStyles = makeStyles(
  theme => ({
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      margin: theme.spacing(2, 0, 1),
    },
  }),
  { name: 'KubrixSignInTracing' },
);

/** Signs somebody in again and shows every step of it. */
export function SignInTracing() {
  const classes = useStyles();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const alertApi = useApi(alertApiRef);
  const configApi = useApi(configApiRef);
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  const { providers } = useMemo(
    () => readAllowedProviders(configApi),
    [configApi],
  );
  const [provider, setProvider] = useState(providers[0]);
  const { state, begin, refresh, reload, end } = useSignInTracing();
  const trace = 'trace' in state ? state.trace : undefined;

  const buttonsGone =
    state.phase === 'over' || (state.phase === 'off' && state.ended);
  useEffect(() => {
    // The button that was pressed is gone with the trace, and the focus must not be.
    if (buttonsGone && document.activeElement === document.body) {
      heading.current?.focus();
    }
  }, [buttonsGone]);

  const act =
    (action: () => Promise<void>, failed: 'beginFailed' | 'endFailed') =>
    async () => {
      try {
        await action();
      } catch (cause) {
        alertApi.post({
          message: t(`diagnostics.tracing.${failed}`, {
            reason: t(`failure.${failureReason(cause)}`),
          }),
          severity: 'error',
        });
      }
    };
  return (
    <section aria-labelledby={headingId}>
      <Typography
        variant="h5"
        component="h2"
        id={headingId}
        ref={heading}
        tabIndex={-1}
      >
        {t('diagnostics.tracing.title')}
      </Typography>
      <Typography color="textSecondary" paragraph>
        {t('diagnostics.tracing.what')}
      </Typography>
      <TracingNote />
      <div className={classes.actions}>
        {providers.length > 1 && (
          <ProviderSelect
            providers={providers}
            provider={provider}
            onChange={setProvider}
          />
        )}
        <ActionButton
          text={t('diagnostics.tracing.begin')}
          variant="contained"
          onAction={act(() => begin(provider), 'beginFailed')}
        />
        {state.phase === 'on' && (
          <>
            <ActionButton
              text={t('diagnostics.tracing.refresh')}
              onAction={refresh}
            />
            <ActionButton
              text={t('diagnostics.tracing.end')}
              onAction={act(end, 'endFailed')}
            />
          </>
        )}
      </div>
      {/* There from the start, so that what comes into it is read out. */}
      <Typography role="status" component="div">
        <TracingNews state={state} />
      </Typography>
      {state.phase === 'on' && state.error && (
        <LoadFailure
          title={t('diagnostics.tracing.loadFailed', {
            reason: t(`failure.${failureReason(state.error)}`),
          })}
          error={state.error}
          onRetry={reload}
        />
      )}
      {trace &&
        orderRequests(trace).map((request, index) => (
          <TracedRequest key={index} request={request} />
        ))}
    </section>
  );
}
