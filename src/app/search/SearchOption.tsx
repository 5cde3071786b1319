import { FolderClosed } from 'lucide-react';
import { type Messages, useMessages } from '../../i18n/language.ts';
import { Highlighted } from '../../ui/Highlighted.tsx';
import { IconTile } from '../../ui/IconTile.tsx';
import { StateDot } from '../../ui/StateDot.tsx';
import { runName } from '../../components/links/names.ts';
import { ResultLink } from './ResultLink.tsx';
import styles from './SearchBox.module.css';
import { marksIn, type SearchResult } from './searchResults.ts';

interface SearchOptionProps {
  readonly id: string;
  readonly result: SearchResult;
  /** What was asked, to be marked. */
  readonly question: string;
  /** Whether results of several projects are listed, so that each says of which it is. */
  readonly isEverywhere: boolean;
  readonly isActive: boolean;
  readonly onFollow: () => void;
}

/** One result: what it is, what it is called, what it was found by, and where it leads. */
export function SearchOption({ id, result, question, isEverywhere, isActive, onFollow }: SearchOptionProps) {
  const messages = useMessages();
  const { search: texts } = messages;
  const { name, type, project } = factsOf(result, texts);
  const hit = 'hit' in result ? result.hit : null;
  const count = result.kind === 'collection' ? messages.counts.versions(result.count) : null;
  const home = isEverywhere || result.kind === 'visit' ? project : null;
  return (
    <ResultLink id={id} result={result} isActive={isActive} onFollow={onFollow}>
      {result.kind === 'project' ? (
        <FolderClosed size={16} className={styles.folder} aria-hidden />
      ) : (
        <IconTile kind={kindOf(result)} type={type} size={20} />
      )}
      <span className={styles.what}>
        <Highlighted text={name} ranges={marksIn(name, question)} className={styles.name} />
        {hit === null ? null : (
          <span className={styles.hit}>
            <span className={styles.field} title={texts.fields[hit.field]}>
              {hit.key ?? texts.fields[hit.field]}
            </span>
            <Highlighted text={hit.text} ranges={marksIn(hit.text, question)} />
          </span>
        )}
      </span>
      <span className={styles.asides}>
        {result.kind === 'run' && result.run.state !== null ? (
          <StateDot state={result.run.state} label={messages.run.stateName(result.run.state)} />
        ) : null}
        {count === null ? null : <span className={styles.count}>{count}</span>}
        <span className={styles.type}>{type ?? (result.kind === 'run' ? texts.run : null)}</span>
        {home === null ? null : <span className={styles.home}>{home}</span>}
      </span>
    </ResultLink>
  );
}

interface ResultFacts {
  readonly name: string;
  /** The artifact's type, or the run's job type. */
  readonly type: string | null;
  readonly project: string | null;
}

function factsOf(result: SearchResult, texts: Pick<Messages['search'], 'registry'>): ResultFacts {
  if (result.kind === 'visit') return result.visit;
  if (result.kind === 'run') {
    return { name: runName(result.run), type: result.run.jobType, project: result.run.project?.name ?? null };
  }
  if (result.kind === 'project') {
    return { name: `${result.address.entity}/${result.address.project}`, type: null, project: null };
  }
  const { collection, type, project, registry } = result.place;
  return {
    name: result.kind === 'version' ? `${collection}:${result.version}` : collection,
    type,
    project: registry?.kind === 'organization' ? texts.registry(registry.name) : project,
  };
}

const kindOf = (result: SearchResult) =>
  result.kind === 'run' || (result.kind === 'visit' && result.visit.kind === 'run') ? 'run' : 'artifact';
