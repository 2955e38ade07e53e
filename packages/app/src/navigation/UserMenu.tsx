import { Avatar, Link, useSidebarOpenState } from '@backstage/core-components';
import {
  errorApiRef,
  identityApiRef,
  useApi,
  useRouteRef,
} from '@backstage/core-plugin-api';
import {
  userSettingsPlugin,
  useUserProfile,
} from '@backstage/plugin-user-settings';
import ButtonBase from '@material-ui/core/ButtonBase';
import ListItemIcon from '@material-ui/core/ListItemIcon';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import SignOutIcon from '@material-ui/icons/ExitToApp';
import SettingsIcon from '@material-ui/icons/Settings';
import { useState } from 'react';

const MENU_ID = 'kubrix-user-menu';

const useStyles = makeStyles(
  theme => ({
    button: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'flex-start',
      gap: theme.spacing(2),
      width: '100%',
      padding: theme.spacing(1.5, 2.5),
      color: theme.palette.navigation.color,
      '&:hover, &:focus-visible': {
        background: theme.palette.navigation.navItem?.hoverBackground,
      },
    },
    name: {
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
  }),
  { name: 'KubrixUserMenu' },
);

/** Who is signed in, with the way to the settings and out of the portal. */
export function UserMenu() {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  const { profile, displayName } = useUserProfile();
  const identityApi = useApi(identityApiRef);
  const errorApi = useApi(errorApiRef);
  const settings = useRouteRef(userSettingsPlugin.routes.settingsPage)();
  const [anchor, setAnchor] = useState<Element>();

  const close = () => setAnchor(undefined);
  const signOut = () => {
    close();
    identityApi.signOut().catch(error => errorApi.post(error));
  };

  return (
    <>
      <ButtonBase
        data-testid="user-settings-menu"
        className={classes.button}
        aria-label={`Account ${displayName}`.trim()}
        aria-haspopup="menu"
        aria-controls={anchor ? MENU_ID : undefined}
        aria-expanded={Boolean(anchor)}
        onClick={event => setAnchor(event.currentTarget)}
      >
        <Avatar
          displayName={displayName}
          picture={profile.picture}
          customStyles={{ width: 32, height: 32, fontSize: 14 }}
        />
        {isOpen && (
          <Typography variant="subtitle2" className={classes.name}>
            {displayName}
          </Typography>
        )}
      </ButtonBase>
      <Menu
        id={MENU_ID}
        anchorEl={anchor}
        open={Boolean(anchor)}
        onClose={close}
        getContentAnchorEl={null}
        anchorOrigin={{ vertical: 'top', horizontal: 'left' }}
        transformOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      >
        <MenuItem
          component={Link}
          to={settings}
          color="inherit"
          underline="none"
          onClick={close}
        >
          <ListItemIcon>
            <SettingsIcon fontSize="small" />
          </ListItemIcon>
          Settings
        </MenuItem>
        <MenuItem data-testid="sign-out" onClick={signOut}>
          <ListItemIcon>
            <SignOutIcon fontSize="small" />
          </ListItemIcon>
          Sign out
        </MenuItem>
      </Menu>
    </>
  );
}
