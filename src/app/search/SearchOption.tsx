import { Link } from '@tanstack/react-router';
import type { ProjectAddress } from '../../api/projects.ts';
import { useMessages } from '../../i18n/language.ts';
import { IconTile } from '../../ui/IconTile.tsx';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import { artifactAddress, artifactName, runName } from '../names.ts';
import styles from './SearchBox.module.css';
import type { SearchResult } from './searchResults.ts';

interface SearchOptionProps {
  readonly id: string;
  readonly address: ProjectAddress;
  readonly result: SearchResult;
  readonly isActive: boolean;
  readonly onFollow: () => void;
}

/** One result: a link to its page. */
export function SearchOption({ id, address, result, isActive, onFollow }: SearchOptionProps) {
  const messages = useMessages();
  const common = {
    id,
    role: 'option',
    className: styles.option,
    'aria-selected': isActive,
    // The field keeps the keyboard and says which result is active.
    tabIndex: -1,
    onClick: onFollow,
    activeProps: { 'aria-current': undefined },
  } as const;
  if (result.kind === 'run') {
    return (
      <Link {...common} to="/$entity/$project/runs/$run/overview" params={{ ...address, run: result.run.name }}>
        <IconTile kind="run" size={20} />
        <MiddleEllipsis text={runName(result.run)} className={styles.name} />
        <span className={styles.aside}>
          {result.byValue ? messages.search.byValue : (result.run.jobType ?? messages.search.run)}
        </span>
      </Link>
    );
  }
  if (result.kind === 'version') {
    const params = artifactAddress(result.artifact);
    return params === null ? null : (
      <Link {...common} to="/$entity/$project/artifacts/$type/$collection/$version/overview" params={params}>
        <IconTile kind="artifact" type={params.type} size={20} />
        <MiddleEllipsis text={artifactName(result.artifact)} className={styles.name} />
        <span className={styles.aside}>{result.byValue ? messages.search.byValue : params.type}</span>
      </Link>
    );
  }
  return (
    <Link
      {...common}
      to="/$entity/$project/artifacts/$type/$collection"
      params={{ ...address, type: result.type, collection: result.name }}
    >
      <IconTile kind="artifact" type={result.type} size={20} />
      <MiddleEllipsis text={result.name} className={styles.name} />
      <span className={styles.aside}>{messages.counts.versions(result.count)}</span>
    </Link>
  );
}
