import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { toggleSidebar } from '../../components/page/shellPreferences.ts';

/** Folds the sidebar away, so that a graph has the whole width, and brings it back. */
export function SidebarToggle({ isOpen }: { readonly isOpen: boolean }) {
  const messages = useMessages();
  const text = isOpen ? messages.tree.collapseSidebar : messages.tree.expandSidebar;
  const Icon = isOpen ? PanelLeftClose : PanelLeftOpen;
  return (
    <Button look="ghost" square aria-label={text} aria-expanded={isOpen} title={text} onClick={toggleSidebar}>
      <Icon size={16} aria-hidden />
    </Button>
  );
}
