import { getRouteApi, Outlet } from '@tanstack/react-router';
import { useShellPreferences } from '../../components/page/shellPreferences.ts';
import { Sidebar } from './Sidebar.tsx';
import { SidebarToggle } from './SidebarToggle.tsx';
import styles from './ArtifactsFrame.module.css';

const route = getRouteApi('/$entity/$project/artifacts');

/** The Artifacts tab: the sidebar, and beside it what was chosen there. */
export function ArtifactsFrame() {
  const { entity, project } = route.useParams();
  const isOpen = useShellPreferences((preferences) => preferences.isSidebarOpen);
  return (
    <div className={styles.frame} data-folded={!isOpen || undefined}>
      {isOpen ? (
        <Sidebar key={`${entity}/${project}`} entity={entity} project={project} />
      ) : (
        <div className={styles.rail}>
          <SidebarToggle isOpen={false} />
        </div>
      )}
      <div className={styles.page}>
        <Outlet />
      </div>
    </div>
  );
}
