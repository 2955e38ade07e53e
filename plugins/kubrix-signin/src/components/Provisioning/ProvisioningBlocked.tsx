import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { ProvisioningState } from '../../provisioning/provisioningState';
import { kubrixSigninTranslationRef } from '../../translation';
import { SupportContact } from './SupportContact';

/** What keeps the account from being set up, and who can help. */
export function ProvisioningBlocked(props: {
  state: Extract<ProvisioningState, { phase: 'blocked' }>;
}) {
  const { reason, supportContact } = props.state;
  const { t } = useTranslationRef(kubrixSigninTranslationRef);
  return (
    <>
      <Typography variant="h6" component="p" gutterBottom>
        {t('provisioning.blocked.title')}
      </Typography>
      <Typography paragraph>{t(`provisioning.blocked.${reason}`)}</Typography>
      <SupportContact contact={supportContact} />
      <Typography paragraph>{t('provisioning.blocked.meanwhile')}</Typography>
    </>
  );
}
