import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useParams } from '@tanstack/react-router';
import { LibraryBig } from 'lucide-react';
import { sessionQuery } from '../api/session.ts';
import { useMessages } from '../i18n/language.ts';
import { Mark } from '../ui/Mark.tsx';
import { Breadcrumbs } from './Breadcrumbs.tsx';
import { KeyboardHelp } from './help/KeyboardHelp.tsx';
import { ProjectTabs } from './ProjectTabs.tsx';
import { SiteSearch } from './search/SiteSearch.tsx';
import { SignedIn } from './session/SignedIn.tsx';
import { SignIn } from './session/SignIn.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import styles from './AppShell.module.css';

/** The frame of every page: the header, and the page under it. */
export function AppShell() {
  const messages = useMessages();
  const { entity, project } = useParams({ strict: false });
  const session = useQuery(sessionQuery()).data;
  const mustSignIn = session !== undefined && session.needsKey && session.user === null;
  const address = !mustSignIn && entity !== undefined && project !== undefined ? { entity, project } : null;
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {messages.shell.skip}
      </a>
      <header className={styles.header}>
        <Link to="/" className={styles.product} aria-label={messages.shell.home}>
          <Mark size={22} />
          <span className={styles.word} data-alone={address === null || undefined}>
            {messages.shell.product}
          </span>
        </Link>
        {address === null ? null : (
          <>
            <Breadcrumbs {...address} />
            <ProjectTabs {...address} />
          </>
        )}
        <div className={styles.tools}>
          {mustSignIn ? null : <SiteSearch address={address} />}
          <Link to="/registry" className={styles.way} title={messages.registry.registries}>
            <LibraryBig size={14} aria-hidden />
            <span className={styles.wayText}>{messages.registry.registry}</span>
          </Link>
          <SignedIn />
          <KeyboardHelp />
          <ThemeSwitch />
        </div>
      </header>
      <main id="content" className={styles.content} tabIndex={-1}>
        {mustSignIn ? <SignIn /> : <Outlet />}
      </main>
    </div>
  );
}
