import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { kubrixAdminTranslationRef } from '../../translation';

/** What holds without any policy file. */
export function BuiltInPolicy() {
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  return (
    <section>
      <Typography variant="h5" component="h2">
        {t('rbac.builtIn.title')}
      </Typography>
      <Typography paragraph>{t('rbac.builtIn.what')}</Typography>
      <Typography color="textSecondary">{t('rbac.builtIn.how')}</Typography>
    </section>
  );
}
