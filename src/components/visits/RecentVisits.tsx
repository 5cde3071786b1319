import { useId } from 'react';
import { useMessages } from '../../i18n/language.ts';
import styles from './RecentVisits.module.css';
import { VisitLink } from './VisitLink.tsx';
import { useVisits, visitKey } from './visits.ts';

/** The way back to what the reader looked at last; nothing before a first visit. */
export function RecentVisits() {
  const { places: texts } = useMessages();
  const id = useId();
  const visits = useVisits((state) => state.visits);
  if (visits.length === 0) return null;
  return (
    <section className={styles.recent} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {texts.recent}
      </h2>
      <ul className={styles.list}>
        {visits.map((visit) => (
          <li key={visitKey(visit)}>
            <VisitLink visit={visit} />
          </li>
        ))}
      </ul>
    </section>
  );
}
