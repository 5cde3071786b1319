import { ChevronDown, Download } from 'lucide-react';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { FilterMenu } from '../../ui/FilterMenu.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { FilterField } from '../../components/page/FilterField.tsx';
import { IMPACT_KINDS, type ImpactChoice } from './impactChoice.ts';
import type { ImpactSearch } from './impactSearch.ts';
import type { ImpactSummary } from './impactSummary.ts';
import styles from './ImpactPage.module.css';

interface ImpactBarProps {
  readonly summary: ImpactSummary;
  readonly choice: ImpactChoice;
  /** How many rows are shown. */
  readonly shown: number;
  readonly onChange: (change: ImpactSearch) => void;
  readonly onExport: () => void;
}

const ORDERS = ['distance', 'weight'] as const;

/** What narrows and orders the list, and takes it along. */
export function ImpactBar({ summary, choice, shown, onChange, onExport }: ImpactBarProps) {
  const { impact: texts, counts } = useMessages();
  const formats = useFormats();
  const all = summary.artifacts + summary.runs;
  const ofKind = { registered: summary.registered, artifact: summary.artifacts, run: summary.runs };
  const order = choice.isDescending ? undefined : ORDERS.find((each) => each === choice.sort);
  return (
    <div className={styles.bar}>
      <div className={styles.filter}>
        <FilterField
          label={texts.filter}
          value={choice.words}
          onChange={(words) => {
            onChange({ q: words === '' ? undefined : words });
          }}
        />
      </div>
      <FilterMenu
        label={texts.kind}
        any={texts.kinds.any}
        chosen={choice.type === null ? choice.kind : `type ${choice.type}`}
        choices={[
          ...IMPACT_KINDS.map((kind) => ({ value: kind, text: texts.kinds[kind], count: ofKind[kind] })),
          ...summary.types.map(({ name, count }) => ({ value: `type ${name}`, text: name, count })),
        ].filter(({ count }) => count > 0)}
        onChoose={(chosen) => {
          const kind = IMPACT_KINDS.find((each) => each === chosen);
          onChange({ kind, type: kind === undefined ? chosen?.slice('type '.length) : undefined });
        }}
      />
      {summary.people.length > 1 ? (
        <FilterMenu
          label={texts.owner}
          any={texts.anyOwner}
          chosen={choice.user}
          choices={summary.people.map(({ name, count }) => ({ value: name, text: name, count }))}
          onChoose={(user) => {
            onChange({ by: user ?? undefined });
          }}
        />
      ) : null}
      <Menu
        label={texts.order}
        value={order ?? ''}
        choices={ORDERS.map((value) => ({ value, text: texts.orders[value] }))}
        onChoose={(sort) => {
          if (sort !== '') onChange({ sort: sort === 'distance' ? undefined : sort });
        }}
      >
        <Button aria-label={counts.filterBy(texts.order, order === undefined ? texts.otherOrder : texts.orders[order])}>
          {order === undefined ? texts.otherOrder : texts.orders[order]}
          <ChevronDown size={14} aria-hidden />
        </Button>
      </Menu>
      <output className={styles.count}>
        {shown === all ? texts.affected(all) : counts.shownOf(formats.number(shown), formats.number(all))}
      </output>
      <Button onClick={onExport}>
        <Download size={14} aria-hidden />
        {texts.csv}
      </Button>
    </div>
  );
}
