import { Link } from '@tanstack/react-router';
import { useShownRun } from '../page/RunContext.ts';
import styles from './RunFileLink.module.css';

/** A file that the shown run logged, such as a table in its summary: a link that looks into it. */
export function RunFileLink({ path }: { readonly path: string }) {
  const { run, address } = useShownRun();
  return (
    <Link
      to="/$entity/$project/runs/$run/files"
      params={{ ...address, run: run.name }}
      search={{ file: path }}
      className={styles.link}
    >
      {path}
    </Link>
  );
}
