import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { RbacKnownPermission } from '@kubrix/plugin-kubrix-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { FormEvent, useEffect, useId, useMemo, useState } from 'react';
import { kubrixAdminTranslationRef } from '../../translation';
import { suggestPermissions } from './suggestPermissions';
import { SuggestField } from './SuggestField';
import { useCatalogUsers } from './useCatalogUsers';
import { WhyDraft } from './whyQuestion';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(16rem, 100%), 1fr))',
      alignItems: 'start',
      gap: theme.spacing(2),
      margin: theme.spacing(2, 0),
    },
    ask: { justifySelf: 'start' },
  }),
  { name: 'KubrixRbacWhyForm' },
);

/**
 * Asks who and what.
 *
 * @param asked - What was asked last; the fields follow it
 */
export function WhyForm({
  asked,
  knownPermissions,
  onAsk,
}: {
  asked: WhyDraft;
  knownPermissions: RbacKnownPermission[];
  onAsk: (draft: WhyDraft) => void;
}) {
  const classes = useStyles();
  const entityId = useId();
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  const [draft, setDraft] = useState(asked);
  useEffect(() => setDraft(asked), [asked]);
  const users = useCatalogUsers(draft.user);
  const permissions = useMemo(
    () => suggestPermissions(knownPermissions, draft.permission),
    [knownPermissions, draft.permission],
  );

  const change = (field: keyof WhyDraft) => (value: string) =>
    setDraft(current => ({ ...current, [field]: value }));
  const ask = (event: FormEvent) => {
    event.preventDefault();
    onAsk(draft);
  };
  return (
    <form className={classes.root} onSubmit={ask}>
      <SuggestField
        label={t('rbac.why.user')}
        help={t('rbac.why.userHelp')}
        value={draft.user}
        suggestions={users}
        onChange={change('user')}
      />
      <SuggestField
        label={t('rbac.why.permission')}
        help={t('rbac.why.permissionHelp')}
        value={draft.permission}
        suggestions={permissions}
        onChange={change('permission')}
      />
      <TextField
        id={entityId}
        label={t('rbac.why.entity')}
        helperText={t('rbac.why.entityHelp')}
        value={draft.entity}
        onChange={event => change('entity')(event.target.value)}
        size="small"
        variant="outlined"
      />
      <Button
        className={classes.ask}
        type="submit"
        color="primary"
        variant="contained"
      >
        {t('rbac.why.ask')}
      </Button>
    </form>
  );
}
