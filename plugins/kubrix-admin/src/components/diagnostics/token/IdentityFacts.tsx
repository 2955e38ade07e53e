import { BackstageUserIdentity } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { kubrixAdminTranslationRef } from '../../../translation';
import { FactList } from '../FactList';

/** Who somebody is, and as whom they own what they own. */
export function IdentityFacts({
  identity: { userEntityRef, ownershipEntityRefs },
}: {
  identity: BackstageUserIdentity;
}) {
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  return (
    <>
      <Typography variant="h6" component="h3">
        {t('diagnostics.token.identity')}
      </Typography>
      <FactList
        facts={[
          {
            id: 'user',
            name: t('diagnostics.token.userEntityRef'),
            value: <code>{userEntityRef}</code>,
          },
          {
            id: 'owns-as',
            name: t('diagnostics.token.ownershipEntityRefs'),
            value: ownershipEntityRefs.map(ref => (
              <div key={ref}>
                <code>{ref}</code>
              </div>
            )),
          },
        ]}
      />
    </>
  );
}
