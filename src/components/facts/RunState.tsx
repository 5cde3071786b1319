import { useMessages } from '../../i18n/language.ts';
import { StateDot } from '../../ui/StateDot.tsx';
import styles from './RunState.module.css';

/** A run's state in a sign and a word. */
export function RunState({ state }: { readonly state: string }) {
  const messages = useMessages();
  return (
    <span className={styles.state}>
      <StateDot state={state} />
      {messages.run.stateName(state)}
    </span>
  );
}
