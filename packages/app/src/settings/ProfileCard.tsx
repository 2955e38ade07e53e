import { Avatar, InfoCard } from '@backstage/core-components';
import { useUserProfile } from '@backstage/plugin-user-settings';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', alignItems: 'center', gap: theme.spacing(3) },
  }),
  { name: 'KubrixProfileCard' },
);

/** Who is signed in. Signing out is in the navigation, the same on every page. */
export function ProfileCard() {
  const classes = useStyles();
  const { profile, displayName } = useUserProfile();
  return (
    <InfoCard title="Profile" variant="gridItem">
      <div className={classes.root}>
        <Avatar displayName={displayName} picture={profile.picture} />
        <div>
          <Typography variant="subtitle1">{displayName}</Typography>
          <Typography variant="body2" color="textSecondary">
            {profile.email}
          </Typography>
        </div>
      </div>
    </InfoCard>
  );
}
