import { useMessages } from '../../i18n/language.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './KeyboardDialog.module.css';

interface KeyboardDialogProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** What the keys do. Its own file, so that its code is loaded when it is first opened. */
export function KeyboardDialog({ isOpen, onOpenChange }: KeyboardDialogProps) {
  const { help: texts } = useMessages();
  return (
    <Dialog open={isOpen} onOpenChange={onOpenChange} title={texts.title}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className={styles.groups} tabIndex={0}>
        {texts.groups.map(({ title, keys }) => (
          <section key={title}>
            <h3 className={styles.title}>{title}</h3>
            <dl className={styles.keys}>
              {keys.map(({ press, does }) => (
                <div key={does} className={styles.line}>
                  <dt>
                    {press.map((key) => (
                      <kbd key={key} className={styles.key}>
                        {key}
                      </kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
