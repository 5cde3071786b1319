import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './FilePreview.module.css';

interface FileStepsProps {
  /** The file that is looked into. */
  readonly name: string;
  /** The files in the order in which they are listed. */
  readonly names: readonly string[];
  readonly onStep: (name: string) => void;
}

/** Goes on to the files before and behind the one that is looked into; nothing where that is not listed or alone. */
export function FileSteps({ name, names, onStep }: FileStepsProps) {
  const { preview: texts, counts } = useMessages();
  const formats = useFormats();
  const at = names.indexOf(name);
  if (at === -1 || names.length === 1) return null;
  const steps = [
    { label: texts.previous, to: names[at - 1], Icon: ChevronLeft },
    { label: texts.next, to: names[at + 1], Icon: ChevronRight },
  ];
  return (
    <div className={styles.steps}>
      {steps.map(({ label, to, Icon }) => (
        <Button
          key={label}
          size="small"
          square
          aria-label={label}
          title={to ?? label}
          disabled={to === undefined}
          onClick={() => {
            if (to !== undefined) onStep(to);
          }}
        >
          <Icon size={14} aria-hidden />
        </Button>
      ))}
      <span>{counts.shownOf(formats.number(at + 1), formats.number(names.length))}</span>
    </div>
  );
}
