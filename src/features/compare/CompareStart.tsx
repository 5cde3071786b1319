import type { ProjectAddress } from '../../api/projects.ts';
import { useMessages } from '../../i18n/language.ts';
import type { ComparedSide } from '../../state/compareAddress.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Section } from '../../components/page/Section.tsx';
import { ChoiceLine } from './ChoiceLine.tsx';
import styles from './CompareFrame.module.css';
import { type ComparedKind, useChoices } from './useChoices.ts';

interface CompareStartProps {
  readonly kind: ComparedKind;
  readonly address: ProjectAddress;
  /** The side that is chosen already; its collection's versions are offered. */
  readonly chosen: ComparedSide | null;
  /** What people call it. */
  readonly chosenName: string;
  readonly onChoose: (side: ComparedSide) => void;
}

/** What stands where nothing is compared yet: what it is for, and the newest to begin with. */
export function CompareStart({ kind, address, chosen, chosenName, onChoose }: CompareStartProps) {
  const { start: texts } = useMessages().compare;
  const place = chosen ?? address;
  const collection = kind === 'versions' && chosen !== null ? chosen.name.replace(/:[^:]*$/u, '') : '';
  const { choices, isFetching } = useChoices(kind, place, '', collection);
  const offered = choices.filter(({ value }) => value !== chosen?.name);
  return (
    <div className={styles.start}>
      <div>
        <h2>{chosen === null ? texts[kind] : texts.other[kind](chosenName)}</h2>
        <p className={styles.lead}>{texts.hint[kind]}</p>
      </div>
      <Section title={texts.newest[kind]}>
        {isFetching && choices.length === 0 ? (
          <Skeleton height={180} />
        ) : offered.length === 0 ? (
          <p className={styles.lead}>{chosen === null ? texts.none[kind] : texts.noOther[kind]}</p>
        ) : (
          <ul className={styles.list}>
            {offered.map((choice) => (
              <li key={choice.id}>
                <button
                  type="button"
                  className={styles.choice}
                  onClick={() => {
                    onChoose({ entity: place.entity, project: place.project, name: choice.value });
                  }}
                >
                  <ChoiceLine choice={choice} />
                </button>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}
