import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Autocomplete from '@material-ui/lab/Autocomplete';
import { useId } from 'react';
import { kubrixAdminTranslationRef } from '../../translation';

const useStyles = makeStyles(
  { option: { overflowWrap: 'anywhere' } },
  { name: 'KubrixRbacSuggestField' },
);

/** What may be said about a suggestion beside its value. */
export interface Suggestion {
  detail?: string;
  /** Suggestions of a group must follow each other. */
  group?: string;
}

/** A field that must be filled in, with suggestions by value for what was typed. */
export function SuggestField({
  label,
  help,
  value,
  suggestions,
  onChange,
}: {
  label: string;
  help: string;
  value: string;
  suggestions: ReadonlyMap<string, Suggestion>;
  onChange: (value: string) => void;
}) {
  const classes = useStyles();
  const id = useId();
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  return (
    <Autocomplete<string, false, false, true>
      id={id}
      freeSolo
      forcePopupIcon
      openText={t('rbac.why.open')}
      closeText={t('rbac.why.close')}
      clearText={t('rbac.why.clear')}
      options={[...suggestions.keys()]}
      filterOptions={options => options}
      groupBy={option => suggestions.get(option)?.group ?? ''}
      value={value}
      inputValue={value}
      onInputChange={(_, text) => onChange(text)}
      renderOption={option => (
        <span className={classes.option}>
          {option}{' '}
          <Typography variant="body2" component="span" color="textSecondary">
            {suggestions.get(option)?.detail}
          </Typography>
        </span>
      )}
      renderInput={params => (
        <TextField
          {...params}
          label={label}
          helperText={help}
          required
          size="small"
          variant="outlined"
        />
      )}
    />
  );
}
