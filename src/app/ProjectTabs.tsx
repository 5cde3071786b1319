import type { ProjectAddress } from '../api/projects.ts';
import { useMessages } from '../i18n/language.ts';
import { TabBar } from '../components/page/TabBar.tsx';
import { TabLink } from '../components/page/TabLink.tsx';

/** The pages of a project. */
export function ProjectTabs(params: ProjectAddress) {
  const messages = useMessages();
  return (
    <TabBar label={messages.shell.projectPages}>
      <TabLink to="/$entity/$project/artifacts" params={params}>
        {messages.shell.artifacts}
      </TabLink>
      <TabLink to="/$entity/$project/runs" params={params}>
        {messages.shell.runs}
      </TabLink>
    </TabBar>
  );
}
