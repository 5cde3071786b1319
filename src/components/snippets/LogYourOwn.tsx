import { isLoopback } from '../../shared/loopback.ts';
import { useMessages } from '../../i18n/language.ts';
import { CodeBlock } from '../../ui/CodeBlock.tsx';
import { loggingLines } from './loggingLines.ts';
import styles from './LogYourOwn.module.css';

/** The lines that point the wandb client here. */
export function LogYourOwn() {
  const messages = useMessages();
  return (
    <div className={styles.own}>
      <h2 className={styles.title}>{messages.home.own}</h2>
      <p className={styles.hint}>{messages.home.ownHint}</p>
      <CodeBlock text={loggingLines(window.location)} label={messages.copy.code} />
      {isLoopback(window.location.hostname) ? <p className={styles.hint}>{messages.home.ownKey}</p> : null}
    </div>
  );
}
