import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Outlet } from '@tanstack/react-router';
import { projectQuery } from '../../api/projects.ts';
import { useMessages } from '../../i18n/language.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { useTitle } from '../../components/page/useTitle.ts';

const route = getRouteApi('/$entity/$project');

/** Around the pages of a project: they are shown when there is such a project, or as long as that is not known. */
export function ProjectFrame() {
  const messages = useMessages();
  const address = route.useParams();
  const { data } = useQuery(projectQuery(address));
  const isMissing = data?.project === null;
  return isMissing ? <ProjectMissing name={`${address.entity}/${address.project}`} messages={messages} /> : <Outlet />;
}

function ProjectMissing({
  name,
  messages,
}: {
  readonly name: string;
  readonly messages: ReturnType<typeof useMessages>;
}) {
  useTitle(messages.missing.project(name));
  return (
    <EmptyState
      isPage
      title={messages.missing.project(name)}
      action={
        <ButtonLink to="/" look="primary">
          {messages.errors.home}
        </ButtonLink>
      }
    >
      <p>{messages.missing.projectAdvice}</p>
    </EmptyState>
  );
}
