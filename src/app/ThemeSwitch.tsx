import { Monitor, Moon, Sun } from 'lucide-react';
import { useMessages } from '../i18n/language.ts';
import { Button } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { chooseTheme, THEMES, useTheme } from './theme.ts';

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const;

/** The menu of themes. */
export function ThemeSwitch() {
  const messages = useMessages();
  const theme = useTheme();
  const Icon = ICONS[theme];
  return (
    <Menu
      label={messages.shell.theme}
      value={theme}
      choices={THEMES.map((value) => ({ value, text: messages.shell.themes[value] }))}
      onChoose={chooseTheme}
    >
      <Button look="ghost" square aria-label={messages.shell.theme} title={messages.shell.theme}>
        <Icon size={16} aria-hidden />
      </Button>
    </Menu>
  );
}
