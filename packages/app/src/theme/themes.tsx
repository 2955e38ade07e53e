import { AppTheme } from '@backstage/core-plugin-api';
import {
  createUnifiedTheme,
  genPageTheme,
  palettes,
  shapes,
  UnifiedThemeProvider,
} from '@backstage/theme';
import DarkIcon from '@material-ui/icons/Brightness2';
import LightIcon from '@material-ui/icons/WbSunny';

const pageTheme = {
  home: genPageTheme({ colors: ['#10243e', '#0a6c74'], shape: shapes.wave }),
};

const light = createUnifiedTheme({
  palette: {
    ...palettes.light,
    primary: { main: '#0a6c74' },
    secondary: { main: '#10243e' },
    background: { default: '#f4f7f8', paper: '#ffffff' },
    link: '#0a6c74',
    linkHover: '#10243e',
    navigation: {
      background: '#10243e',
      indicator: '#5cd6c0',
      color: '#c3d0dd',
      selectedColor: '#ffffff',
      navItem: { hoverBackground: '#1c3a5e' },
      submenu: { background: '#1c3a5e' },
    },
    tabbar: { indicator: '#0a6c74' },
  },
  pageTheme,
});

const dark = createUnifiedTheme({
  palette: {
    ...palettes.dark,
    primary: { main: '#5cd6c0', dark: '#2aa79b' },
    secondary: { main: '#8fb8ff' },
    background: { default: '#0f1a26', paper: '#172636' },
    link: '#5cd6c0',
    linkHover: '#a5ece0',
    navigation: {
      background: '#0a131d',
      indicator: '#5cd6c0',
      color: '#b6c3d0',
      selectedColor: '#ffffff',
      navItem: { hoverBackground: '#172636' },
      submenu: { background: '#172636' },
    },
    tabbar: { indicator: '#5cd6c0' },
  },
  pageTheme,
});

/** The light and the dark theme of the portal. */
export const themes: AppTheme[] = [
  {
    id: 'light',
    title: 'Light',
    variant: 'light',
    icon: <LightIcon />,
    Provider: ({ children }) => (
      <UnifiedThemeProvider theme={light} themeName="kubrix">
        {children}
      </UnifiedThemeProvider>
    ),
  },
  {
    id: 'dark',
    title: 'Dark',
    variant: 'dark',
    icon: <DarkIcon />,
    Provider: ({ children }) => (
      <UnifiedThemeProvider theme={dark} themeName="kubrix">
        {children}
      </UnifiedThemeProvider>
    ),
  },
];
