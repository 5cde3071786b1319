import { useQuery } from '@tanstack/react-query';
import { useFormats, useMessages } from '../../../i18n/language.ts';
import { compareLineages, type HistoryOf } from '../../../engine/compareLineages.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { Section } from '../../../components/page/Section.tsx';
import type { LineageView } from '../compareSearch.ts';
import { Legend } from './Legend.tsx';
import { LineageDifferenceView } from './LineageDifferenceView.tsx';
import { comparisonKeys } from '../../../api/queryKeys.ts';

interface LineageDifferenceSectionProps {
  readonly left: HistoryOf;
  readonly right: HistoryOf;
  readonly view: LineageView;
  readonly onChange: (view: LineageView) => void;
}

/** Longer lineages are compared in their nearest part, and the page says so. */
const BUDGET = 60_000;

/** Where the lineages of two versions or two runs part, and what differs there. */
export function LineageDifferenceSection({ left, right, view, onChange }: LineageDifferenceSectionProps) {
  const { compare: texts, errors } = useMessages();
  const formats = useFormats();
  const { data, error, refetch } = useQuery({
    queryKey: comparisonKeys.lineages(left, right),
    queryFn: ({ signal }) => compareLineages({ left, right, budget: BUDGET }, signal),
    structuralSharing: false,
    throwOnError: false,
  });
  const hasFailed = data === null || (data === undefined && error !== null);
  return (
    <Section
      title={texts.lineages}
      aside={
        data ? (
          <Legend
            difference={data.difference}
            without={view.without ?? []}
            onChange={(without) => {
              onChange({ ...view, without: without.length === 0 ? undefined : [...without] });
            }}
          />
        ) : undefined
      }
    >
      {data ? (
        <>
          {data.difference.graph.truncated ? (
            <Notice tone="warning" title={texts.lineageCut(formats.number(BUDGET))} />
          ) : null}
          <LineageDifferenceView histories={data} view={view} onChange={onChange} />
        </>
      ) : hasFailed ? (
        <Notice
          tone="danger"
          title={texts.noLineage}
          action={
            <Button
              onClick={() => {
                void refetch();
              }}
            >
              {errors.retry}
            </Button>
          }
        />
      ) : (
        <div aria-busy>
          <Skeleton height={240} />
        </div>
      )}
    </Section>
  );
}
