import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { SignInProvider } from '@kubrix/plugin-kubrix-common';
import TextField from '@material-ui/core/TextField';
import { useId } from 'react';
import { kubrixAdminTranslationRef } from '../../../translation';

/** Chooses how to sign in. */
export function ProviderSelect({
  providers,
  provider,
  onChange,
}: {
  providers: SignInProvider[];
  provider: SignInProvider;
  onChange: (provider: SignInProvider) => void;
}) {
  const id = useId();
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  return (
    <TextField
      id={id}
      select
      size="small"
      variant="outlined"
      label={t('diagnostics.tracing.provider')}
      value={provider.id}
      // The browser's own, which needs no more for keyboards and screen readers.
      SelectProps={{ native: true }}
      onChange={event =>
        onChange(
          providers.find(({ id: other }) => other === event.target.value) ??
            provider,
        )
      }
    >
      {providers.map(({ id: value, title }) => (
        <option key={value} value={value}>
          {title}
        </option>
      ))}
    </TextField>
  );
}
