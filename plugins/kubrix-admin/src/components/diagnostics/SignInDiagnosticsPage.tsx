import { Content, Header, Page } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RequirePermission } from '@backstage/plugin-permission-react';
import { kubrixDiagnosticsReadPermission } from '@kubrix/plugin-kubrix-common';
import { makeStyles } from '@material-ui/core/styles';
import useInterval from 'react-use/esm/useInterval';
import useUpdate from 'react-use/esm/useUpdate';
import { RELOAD_INTERVAL_MS } from '../../hooks/useFreshData';
import { kubrixAdminTranslationRef } from '../../translation';
import { Checks } from './checks/Checks';
import { TokenInspector } from './token/TokenInspector';
import { SignInTracing } from './tracing/SignInTracing';

const useStyles = makeStyles(
  theme => ({
    parts: {
      display: 'grid',
      // No wider than the window, however long addresses and names are.
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(4),
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'KubrixSignInDiagnosticsPage' },
);

/** Whether people can sign in, and what happens when one does; for those who may read that. */
export function SignInDiagnosticsPage() {
  const classes = useStyles();
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  // So that what was two minutes ago does not stay so.
  useInterval(useUpdate(), RELOAD_INTERVAL_MS);
  return (
    <RequirePermission permission={kubrixDiagnosticsReadPermission}>
      <Page themeId="tool">
        <Header
          title={t('diagnostics.title')}
          subtitle={t('diagnostics.subtitle')}
        />
        <Content>
          <div className={classes.parts}>
            <Checks />
            <SignInTracing />
            <TokenInspector />
          </div>
        </Content>
      </Page>
    </RequirePermission>
  );
}
