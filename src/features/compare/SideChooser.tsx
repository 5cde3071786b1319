import type { LinkProps } from '@tanstack/react-router';
import { ArrowUpRight, ChevronDown } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import type { ProjectAddress } from '../../api/projects.ts';
import { useMessages } from '../../i18n/language.ts';
import type { ComparedSide } from '../../state/compareAddress.ts';
import { Chip } from '../../ui/Chip.tsx';
import { IconTile } from '../../ui/IconTile.tsx';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import { PopoverContent } from '../../ui/PopoverContent.tsx';
import { Spoken } from '../../ui/Spoken.tsx';
import { StateDot } from '../../ui/StateDot.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { ChoiceBox } from './ChoiceBox.tsx';
import styles from './CompareSides.module.css';
import type { ComparedKind } from './useChoices.ts';
import { VersionSteps } from './VersionSteps.tsx';

/** What is known of a side. */
export interface ShownSide {
  /** Null where nothing is chosen yet. */
  readonly side: ComparedSide | null;
  /** The name that people read. */
  readonly name: string;
  readonly type: string | null;
  readonly aliases: readonly string[];
  /** A run's state; null for versions. */
  readonly state: string | null;
  /** Where its own page is; null where it has none. */
  readonly page: Pick<LinkProps, 'to' | 'params'> | null;
}

interface SideChooserProps {
  readonly which: 'left' | 'right';
  readonly kind: ComparedKind;
  readonly home: ProjectAddress;
  readonly shown: ShownSide;
  /** What the other side is: where nothing is chosen here, its collection is offered first. */
  readonly other: ComparedSide | null;
  readonly onChoose: (side: ComparedSide) => void;
}

/** One side of a comparison: what it is, a button to choose another, and the way to its page. */
export function SideChooser({ which, kind, home, shown, other, onChoose }: SideChooserProps) {
  const { compare: texts, run: runTexts } = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  const { side, name, type, aliases, state, page } = shown;
  const near = side ?? other ?? { ...home, name: '' };
  const isElsewhere = side !== null && (side.entity !== home.entity || side.project !== home.project);
  const label = side === null ? texts.chooser.select[which][kind] : texts.chooser.selected[which](name);
  return (
    <div className={styles.side} data-side={which}>
      <span className={styles.label} aria-hidden>
        {texts[which]}
      </span>
      <Popover.Root open={isOpen} onOpenChange={setIsOpen}>
        <Popover.Trigger className={styles.choose}>
          <Spoken>{label}</Spoken>
          <IconTile kind={kind === 'runs' ? 'run' : 'artifact'} type={type} size={24} />
          <span className={styles.shown} aria-hidden>
            {side === null ? (
              <span className={styles.none}>{texts.select}</span>
            ) : (
              <MiddleEllipsis text={name} className={styles.name} />
            )}
            {state === null ? null : (
              <span title={runTexts.stateName(state)}>
                <StateDot state={state} />
              </span>
            )}
            <span className={styles.aliases}>
              {aliases.slice(0, 2).map((alias) => (
                <Chip key={alias} look="alias">
                  {alias}
                </Chip>
              ))}
            </span>
          </span>
          <ChevronDown className={styles.chevron} size={14} aria-hidden />
        </Popover.Trigger>
        <PopoverContent label={texts.chooser.select[which][kind]}>
          <ChoiceBox
            kind={kind}
            address={near}
            collection={kind === 'versions' ? near.name.replace(/:[^:]*$/u, '') : ''}
            chosen={side?.name ?? null}
            onChoose={(chosen) => {
              setIsOpen(false);
              onChoose(chosen);
            }}
          />
        </PopoverContent>
      </Popover.Root>
      {side === null || kind === 'runs' ? null : (
        <VersionSteps which={which} side={side} name={name} isLatest={aliases.includes('latest')} onChoose={onChoose} />
      )}
      {page === null ? null : (
        <ButtonLink
          {...page}
          aria-label={texts.chooser.open(name)}
          title={texts.chooser.open(name)}
          look="ghost"
          square
        >
          <ArrowUpRight size={16} aria-hidden />
        </ButtonLink>
      )}
      {isElsewhere ? <span className={styles.where}>{texts.chooser.elsewhere(side.entity, side.project)}</span> : null}
    </div>
  );
}
