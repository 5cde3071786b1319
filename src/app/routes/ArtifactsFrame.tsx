import { getRouteApi, Outlet } from '@tanstack/react-router';
import { Sidebar } from '../tree/Sidebar.tsx';
import styles from './ArtifactsFrame.module.css';

const route = getRouteApi('/$entity/$project/artifacts');

/** The Artifacts tab: the sidebar, and beside it what was chosen there. */
export function ArtifactsFrame() {
  const { entity, project } = route.useParams();
  return (
    <div className={styles.frame}>
      <Sidebar key={`${entity}/${project}`} entity={entity} project={project} />
      <div className={styles.page}>
        <Outlet />
      </div>
    </div>
  );
}
