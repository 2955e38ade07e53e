import {
  SettingsLayout,
  UserSettingsAppearanceCard,
  UserSettingsIdentityCard,
} from '@backstage/plugin-user-settings';
import Grid from '@material-ui/core/Grid';
import { LinkedAccounts } from './LinkedAccounts';
import { ProfileCard } from './ProfileCard';

/** The settings page. */
export const settingsPage = (
  <SettingsLayout>
    <SettingsLayout.Route path="general" title="General">
      <Grid container spacing={3}>
        <Grid item xs={12} md={6}>
          <ProfileCard />
        </Grid>
        <Grid item xs={12} md={6}>
          <UserSettingsAppearanceCard />
        </Grid>
        <Grid item xs={12} md={6}>
          <UserSettingsIdentityCard />
        </Grid>
        <Grid item xs={12} md={6}>
          <LinkedAccounts />
        </Grid>
      </Grid>
    </SettingsLayout.Route>
  </SettingsLayout>
);
