import { useMessages } from '../../i18n/language.ts';
import { useLineage } from '../../state/LineageContext.ts';
import { useViewActions } from '../../state/useViewActions.ts';
import { useView } from '../../state/useView.ts';
import { collapseAll, fetchUpTo, putAllBack, resetFilters, set, showAll } from '../../state/viewActions.ts';
import styles from './StatusLine.module.css';

/** The line below the graph: the legend, how much is shown, what is left out and why, each with its way back. */
export function StatusLine() {
  const text = useMessages().lineage;
  const dispatch = useViewActions();
  const { view } = useView();
  const { summary, scene, isArranging, isBehind } = useLineage();
  if (!summary || !scene) return <footer className={styles.line} />;
  const { hides } = scene;
  const filtered = hides.types + hides.jobTypes + hides.states + hides.labels + hides.created;
  const byHops = hides.upstreamHops + hides.downstreamHops;
  return (
    <footer className={styles.line} aria-label={text.status}>
      <span className={styles.legend}>
        <i data-kind="artifact" aria-hidden />
        {text.legendArtifact}
        <i data-kind="run" aria-hidden />
        {text.legendRun}
      </span>
      <span>
        <b>{text.shown(scene.shown)}</b>
        {scene.nodes.length === scene.shown ? null : ` ${text.drawnAs(scene.nodes.length)}`}
      </span>
      {hides.lineage > 0 ? (
        <Way say={text.outsideHidden(hides.lineage)} onClick={() => dispatch(set({ extended: true }))} />
      ) : null}
      {byHops > 0 ? (
        <Way
          say={text.beyondHops(byHops, view.upstreamHops, view.downstreamHops)}
          onClick={() => dispatch(set({ upstreamHops: null, downstreamHops: null }))}
        />
      ) : null}
      {filtered > 0 ? <Way say={text.filteredOut(filtered)} onClick={() => dispatch(resetFilters)} /> : null}
      {hides.hidden > 0 ? <Way say={text.hiddenManually(hides.hidden)} onClick={() => dispatch(showAll)} /> : null}
      {summary.generatedLeftOut > 0 ? (
        <Way
          say={text.generatedHidden(summary.generatedLeftOut)}
          onClick={() => dispatch(set({ includeGenerated: true }))}
        />
      ) : null}
      {view.extracted.length > 0 ? (
        <Way
          say={text.extractedCount(view.extracted.length)}
          action={text.returnAll}
          onClick={() => dispatch(putAllBack)}
        />
      ) : null}
      {view.expanded.length > 0 ? (
        <Way
          say={text.expandedCount(view.expanded.length)}
          action={text.collapseAll}
          onClick={() => dispatch(collapseAll)}
        />
      ) : null}
      {summary.truncated ? (
        <span className={styles.warning}>
          <Way
            say={text.truncated(summary.nodes)}
            action={text.loadMoreNodes}
            onClick={() => dispatch(fetchUpTo(2 * summary.nodes))}
          />
        </span>
      ) : null}
      <output className={styles.end} data-behind={isBehind || undefined}>
        {isBehind ? text.behind : isArranging ? text.layouting : ''}
      </output>
    </footer>
  );
}

interface WayProps {
  readonly say: string;
  readonly action?: string;
  readonly onClick: () => void;
}

/** Something left out, and the button that brings it back. */
function Way({ say, action, onClick }: WayProps) {
  const text = useMessages().lineage;
  return (
    <span className={styles.way}>
      {say}
      <button type="button" onClick={onClick}>
        {action ?? text.showThem}
      </button>
    </span>
  );
}
