import { useMessages } from '../../i18n/language.ts';
import type { ImpactChoice } from './impactChoice.ts';
import type { ImpactSearch } from './impactSearch.ts';
import type { ImpactSummary } from './impactSummary.ts';
import { SummaryPart } from './SummaryPart.tsx';
import styles from './ImpactSummaryLine.module.css';

interface ImpactSummaryLineProps {
  readonly summary: ImpactSummary;
  readonly choice: ImpactChoice;
  readonly onChange: (change: ImpactSearch) => void;
}

/** As many artifact types and aliases are told; the menu has all types, the table all aliases. */
const MOST_TYPES = 4;
const MOST_ALIASES = 2;

/** What is affected, in words and numbers; each part narrows the list to it, and once more shows everything. */
export function ImpactSummaryLine({ summary, choice, onChange }: ImpactSummaryLineProps) {
  const { impact: texts, counts } = useMessages();
  const { registered, registeredAs, runs, types, people } = summary;
  const narrowTo = (change: Pick<ImpactSearch, 'kind' | 'type'>) => () => {
    onChange({ kind: change.kind, type: change.type });
  };
  const aliases = registeredAs.slice(0, MOST_ALIASES);
  const registeredText = aliases.length === 0 ? texts.registered(registered) : texts.registeredAs(registered, aliases);
  const [only] = people.length === 1 ? people : [];
  return (
    <ul className={styles.line} aria-label={texts.summary}>
      {registered === 0 ? null : (
        <SummaryPart
          isStrong
          isChosen={choice.kind === 'registered'}
          onClick={narrowTo(choice.kind === 'registered' ? {} : { kind: 'registered' })}
        >
          {registeredText}
        </SummaryPart>
      )}
      {types.slice(0, MOST_TYPES).map(({ name, count }) => (
        <SummaryPart
          key={name}
          isChosen={choice.type === name}
          onClick={narrowTo(choice.type === name ? {} : { type: name })}
        >
          {texts.ofType(count, name)}
        </SummaryPart>
      ))}
      {runs === 0 ? null : (
        <SummaryPart isChosen={choice.kind === 'run'} onClick={narrowTo(choice.kind === 'run' ? {} : { kind: 'run' })}>
          {counts.runs(runs)}
        </SummaryPart>
      )}
      {people.length === 0 ? null : (
        <SummaryPart
          isChosen={choice.user !== null || choice.sort === 'user'}
          onClick={() => {
            if (only) onChange({ by: choice.user === null ? only.name : undefined });
            else onChange({ by: undefined, sort: choice.sort === 'user' ? undefined : 'user' });
          }}
        >
          {texts.people(people.length)}
        </SummaryPart>
      )}
    </ul>
  );
}
