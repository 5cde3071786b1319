import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './CompareFrame.module.css';
import { goToPart, type PartName } from './parts.ts';

interface PartNavProps {
  readonly parts: readonly { readonly name: PartName; readonly title: string }[];
}

/** The parts of a comparison, at hand however far one has scrolled. */
export function PartNav({ parts }: PartNavProps) {
  const { compare: texts } = useMessages();
  return (
    <nav className={styles.parts} aria-label={texts.parts}>
      {parts.map(({ name, title }) => (
        <Button
          key={name}
          look="ghost"
          size="small"
          onClick={() => {
            goToPart(name);
          }}
        >
          {title}
        </Button>
      ))}
    </nav>
  );
}
