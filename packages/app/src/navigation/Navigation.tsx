import {
  CatalogIcon,
  DocsIcon,
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarPage,
  SidebarSpace,
} from '@backstage/core-components';
import { devToolsAdministerPermission } from '@backstage/plugin-devtools-common';
import { NotificationsSidebarItem } from '@backstage/plugin-notifications';
import { MyGroupsSidebarItem } from '@backstage/plugin-org';
import { taskCreatePermission } from '@backstage/plugin-scaffolder-common/alpha';
import { SidebarSearchModal } from '@backstage/plugin-search';
import {
  kubrixDiagnosticsReadPermission,
  kubrixProvisioningReadPermission,
  policyEntityReadPermission,
} from '@kubrix/plugin-kubrix-common';
import AccountIcon from '@material-ui/icons/AccountCircle';
import CreateIcon from '@material-ui/icons/AddCircleOutline';
import DevToolsIcon from '@material-ui/icons/Build';
import ApiIcon from '@material-ui/icons/Extension';
import DiagnosticsIcon from '@material-ui/icons/Healing';
import HomeIcon from '@material-ui/icons/Home';
import PendingUsersIcon from '@material-ui/icons/HourglassEmpty';
import MenuIcon from '@material-ui/icons/Menu';
import NotificationsIcon from '@material-ui/icons/Notifications';
import GroupIcon from '@material-ui/icons/People';
import SearchIcon from '@material-ui/icons/Search';
import RbacIcon from '@material-ui/icons/Security';
import { PropsWithChildren } from 'react';
import { searchResultItems } from '../search/searchResultItems';
import { Permitted } from './Permitted';
import { SidebarLogo } from './SidebarLogo';
import { UserMenu } from './UserMenu';

/** The sidebar around the pages; a bar at the bottom on small screens. */
export function Navigation({ children }: PropsWithChildren<{}>) {
  return (
    <SidebarPage>
      <Sidebar>
        <SidebarLogo />
        <SidebarGroup label="Search" icon={<SearchIcon />} to="/search">
          <SidebarSearchModal resultItemComponents={searchResultItems} />
        </SidebarGroup>
        <SidebarDivider />
        <SidebarGroup label="Menu" icon={<MenuIcon />}>
          <SidebarItem icon={HomeIcon} to="/" text="Home" />
          <SidebarItem icon={CatalogIcon} to="/catalog" text="Catalog" />
          <SidebarItem icon={ApiIcon} to="/api-docs" text="APIs" />
          <SidebarItem icon={DocsIcon} to="/docs" text="Docs" />
          <Permitted permission={taskCreatePermission}>
            <SidebarItem icon={CreateIcon} to="/create" text="Create…" />
          </Permitted>
          <MyGroupsSidebarItem
            singularTitle="My Group"
            pluralTitle="My Groups"
            icon={GroupIcon}
          />
        </SidebarGroup>
        <SidebarSpace />
        <SidebarDivider />
        <SidebarGroup
          label="Notifications"
          icon={<NotificationsIcon />}
          to="/notifications"
        >
          {/* With an unread notification, the counter and the page fight over the title for seconds. */}
          <NotificationsSidebarItem
            icon={NotificationsIcon}
            titleCounterEnabled={false}
          />
        </SidebarGroup>
        <Permitted permission={kubrixProvisioningReadPermission}>
          <SidebarItem
            icon={PendingUsersIcon}
            to="/kubrix/pending-users"
            text="Pending users"
          />
        </Permitted>
        <Permitted
          permission={policyEntityReadPermission}
          resourceRef={policyEntityReadPermission.resourceType}
        >
          <SidebarItem icon={RbacIcon} to="/kubrix/rbac" text="RBAC" />
        </Permitted>
        <Permitted permission={kubrixDiagnosticsReadPermission}>
          <SidebarItem
            icon={DiagnosticsIcon}
            to="/kubrix/sign-in-diagnostics"
            text="Sign-in diagnostics"
          />
        </Permitted>
        <Permitted permission={devToolsAdministerPermission}>
          <SidebarItem icon={DevToolsIcon} to="/devtools" text="DevTools" />
        </Permitted>
        <SidebarGroup label="Account" icon={<AccountIcon />}>
          <UserMenu />
        </SidebarGroup>
      </Sidebar>
      {children}
    </SidebarPage>
  );
}
