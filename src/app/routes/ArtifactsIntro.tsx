import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { MousePointerClick } from 'lucide-react';
import { nodesOf } from '../../api/paging.ts';
import { projectQuery } from '../../api/projects.ts';
import { useMessages } from '../../i18n/language.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LogYourOwn } from '../LogYourOwn.tsx';
import { useTitle } from '../useTitle.ts';
import styles from './ArtifactsIntro.module.css';

const route = getRouteApi('/$entity/$project/artifacts/');

/** The Artifacts tab before a version is chosen. */
export function ArtifactsIntro() {
  const messages = useMessages();
  const address = route.useParams();
  useTitle(messages.artifacts.title(address.project));
  const { data } = useQuery(projectQuery(address));
  if (data === undefined) return null;
  if (nodesOf(data.project?.artifactTypes).length === 0) {
    return (
      <div className={styles.own}>
        <LogYourOwn />
      </div>
    );
  }
  return (
    <EmptyState isPage icon={<MousePointerClick size={24} aria-hidden />} title={messages.artifacts.choose}>
      {messages.artifacts.chooseHint}
    </EmptyState>
  );
}
