import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { readSupportContact } from '../../provisioning/supportContact';
import { kubrixSigninTranslationRef } from '../../translation';

/** Whom to ask about the account. */
export function SupportContact(props: { contact?: string }) {
  const { t } = useTranslationRef(kubrixSigninTranslationRef);
  const { text, href } = readSupportContact(
    props.contact ?? t('provisioning.contact.unknown'),
  );
  return (
    <Typography paragraph>
      {t('provisioning.contact.label')}{' '}
      {href ? (
        <Link href={href} target="_blank" rel="noopener noreferrer">
          {text}
        </Link>
      ) : (
        text
      )}
    </Typography>
  );
}
