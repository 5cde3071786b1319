import { useMessages } from '../i18n/language.ts';
import { useLineage } from '../state/LineageContext.ts';
import { useViewActions } from '../state/useViewActions.ts';
import { useView } from '../state/useView.ts';
import { countFilters, resetFilters, set, showAll } from '../state/viewActions.ts';
import { Button } from '../ui/Button.tsx';
import { FilterWords } from './FilterWords.tsx';
import styles from './FilterChoices.module.css';

/** Filters by type, job type, state, alias, tag and time, with how much each choice takes out. */
export function FilterChoices() {
  const text = useMessages().lineage;
  const dispatch = useViewActions();
  const { view } = useView();
  const { summary, scene } = useLineage();
  const count = countFilters(view);
  return (
    <>
      <div className={styles.filters}>
        <FilterWords title={text.types} field="withoutTypes" words={summary?.types ?? []} hides={scene?.hides.types} />
        <FilterWords
          title={text.jobTypes}
          field="withoutJobTypes"
          words={summary?.jobTypes ?? []}
          hides={scene?.hides.jobTypes}
          emptyWord={text.noJobType}
        />
        <FilterWords
          title={text.states}
          field="withoutStates"
          words={summary?.states ?? []}
          hides={scene?.hides.states}
          nameOf={text.runState}
        />
        <FilterWords title={text.aliases} field="aliases" words={summary?.aliases ?? []} hides={scene?.hides.labels} />
        <FilterWords title={text.tags} field="tags" words={summary?.tags ?? []} />
        <fieldset className={styles.group}>
          <legend>
            {text.time}
            {scene && scene.hides.created > 0 ? <span>{text.hides(scene.hides.created)}</span> : null}
          </legend>
          <div className={styles.days}>
            {(['since', 'until'] as const).map((end) => (
              <label key={end}>
                {text[end]}
                <input
                  type="date"
                  value={view[end] ?? ''}
                  onChange={({ target }) => dispatch(set({ [end]: target.value === '' ? null : target.value }))}
                />
              </label>
            ))}
          </div>
        </fieldset>
        <label className={styles.generated}>
          <input
            type="checkbox"
            checked={view.includeGenerated}
            onChange={({ target }) => dispatch(set({ includeGenerated: target.checked }))}
          />
          <span>
            {text.includeGenerated}
            <small>{text.includeGeneratedHint}</small>
          </span>
        </label>
      </div>
      <div className={styles.foot}>
        {view.hidden.length > 0 ? (
          <Button look="ghost" size="small" onClick={() => dispatch(showAll)}>
            {text.showHidden(view.hidden.length)}
          </Button>
        ) : null}
        <span className={styles.gap} />
        <Button size="small" disabled={count === 0} onClick={() => dispatch(resetFilters)}>
          {text.reset}
        </Button>
      </div>
    </>
  );
}
