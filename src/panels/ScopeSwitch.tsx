import { useMessages } from '../i18n/language.ts';
import { useViewActions } from '../state/useViewActions.ts';
import { useView } from '../state/useView.ts';
import { set } from '../state/viewActions.ts';
import styles from './ScopeSwitch.module.css';

/** Direct or extended lineage. */
export function ScopeSwitch() {
  const text = useMessages().lineage;
  const dispatch = useViewActions();
  const { extended } = useView().view;
  const choices = [
    { isOn: !extended, name: text.direct, hint: text.directHint, to: false },
    { isOn: extended, name: text.extended, hint: text.extendedHint, to: true },
  ];
  return (
    <fieldset className={styles.switch}>
      <legend className={styles.legend}>{text.scope}</legend>
      {choices.map(({ isOn, name, hint, to }) => (
        <label key={name} className={styles.choice} title={hint} data-on={isOn || undefined}>
          <input type="radio" name="lineage-scope" checked={isOn} onChange={() => dispatch(set({ extended: to }))} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
