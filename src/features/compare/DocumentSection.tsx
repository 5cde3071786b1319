import { useFormats, useMessages } from '../../i18n/language.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../components/page/Section.tsx';
import { MOST_ROWS } from '../../components/values/valueRows.ts';
import type { DifferenceRow } from './differences.ts';
import { DifferenceTable } from './DifferenceTable.tsx';

interface DocumentSectionProps {
  readonly title: string;
  readonly rows: readonly DifferenceRow[];
  readonly leftName: string;
  readonly rightName: string;
  /** What is said when neither side has anything. */
  readonly none: string;
  readonly numbers?: 'exact' | 'measured';
}

/** A part of a comparison whose title says how many values differ. */
export function DocumentSection({ title, rows, ...table }: DocumentSectionProps) {
  const { compare: texts } = useMessages();
  const formats = useFormats();
  const differing = rows.filter(({ isDifferent }) => isDifferent).length;
  return (
    <Section title={title} count={differing > 0 ? formats.number(differing) : undefined}>
      {rows.length >= MOST_ROWS ? <Notice tone="warning" title={texts.valuesCut(formats.number(MOST_ROWS))} /> : null}
      <DifferenceTable rows={rows} {...table} />
    </Section>
  );
}
