import { Link, useSidebarOpenState } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { readBrandName } from '../branding';
import { KubrixMark } from './KubrixMark';

const useStyles = makeStyles(
  theme => ({
    link: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1.5),
      padding: theme.spacing(2.5, 2.5),
      fontSize: theme.typography.h5.fontSize,
      fontWeight: 700,
      whiteSpace: 'nowrap',
      color: theme.palette.navigation.selectedColor,
    },
    mark: { width: 32, height: 32, flexShrink: 0 },
  }),
  { name: 'KubrixSidebarLogo' },
);

/** The mark, with the name of the portal beside it when the sidebar is open. */
export function SidebarLogo() {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  const brandName = readBrandName(useApi(configApiRef));
  return (
    <Link
      to="/"
      underline="none"
      className={classes.link}
      aria-label={brandName}
    >
      <KubrixMark className={classes.mark} />
      {isOpen && <span>{brandName}</span>}
    </Link>
  );
}
