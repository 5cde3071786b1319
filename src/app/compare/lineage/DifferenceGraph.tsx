import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useSize } from '../../../canvas/useSize.ts';
import { useMessages } from '../../../i18n/language.ts';
import { courseOf, svgPath } from '../../../layout/edgePath.ts';
import type { Layout } from '../../../layout/geometry.ts';
import { sharedLayouter } from '../../../state/sharedLayouter.ts';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { DifferenceNode } from './DifferenceNode.tsx';
import type { Picture, Share } from './picture.ts';
import styles from './DifferenceGraph.module.css';

interface DifferenceGraphProps {
  readonly picture: Picture;
  /** The nodes whose differences are shown. */
  readonly chosen: readonly (number | null)[];
  readonly onChoose: (node: number) => void;
}

/** Around the picture, in pixels. */
const MARGIN = 16;
/** Wide pictures are made smaller, as long as names can be read. */
const SMALLEST = 0.75;
const SHARES: readonly Share[] = ['shared', 'left', 'right'];

/** Two lineages in one picture, left to right: what they share, then what only one of them has. */
export function DifferenceGraph({ picture, chosen, onChoose }: DifferenceGraphProps) {
  const { compare: texts } = useMessages();
  const { frame, size } = useSize();
  const { data: layout } = useLayout(picture);
  if (layout === undefined) return <Skeleton height={240} />;
  const { bounds } = layout;
  const width = bounds.width + 2 * MARGIN;
  const height = bounds.height + 2 * MARGIN;
  const zoom = size === null ? 1 : Math.min(1, Math.max(SMALLEST, size.width / width));
  return (
    <div ref={frame}>
      <section
        className={styles.frame}
        aria-label={texts.graph}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <div className={styles.room} style={{ width: width * zoom, height: height * zoom }}>
          <div
            className={styles.picture}
            style={{
              width,
              height,
              transform: `scale(${zoom}) translate(${MARGIN - bounds.x}px, ${MARGIN - bounds.y}px)`,
            }}
          >
            <Edges picture={picture} layout={layout} />
            {picture.nodes.map((node, place) => (
              <DifferenceNode
                key={node.facts.key}
                node={node}
                place={layout.places[place]!}
                isChosen={chosen.includes(node.index)}
                onChoose={onChoose}
              />
            ))}
          </div>
        </div>
        <Reveal chosen={picture.nodes.findIndex(({ index }) => chosen.includes(index))} layout={layout} zoom={zoom} />
      </section>
    </div>
  );
}

function Edges({ picture, layout }: { readonly picture: Picture; readonly layout: Layout }) {
  return (
    <svg className={styles.edges} width={1} height={1} aria-hidden>
      <defs>
        {SHARES.map((share) => (
          <marker
            key={share}
            id={`compared-${share}`}
            viewBox="0 0 8 8"
            refX={7}
            refY={4}
            markerWidth={8}
            markerHeight={8}
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path className={styles.tip} data-share={share} d="M0 0.5L8 4L0 7.5z" />
          </marker>
        ))}
      </defs>
      {picture.edges.map(({ source, target, share }, e) => (
        <path
          key={`${source} ${target}`}
          className={styles.edge}
          data-share={share}
          markerEnd={`url(#compared-${share})`}
          d={svgPath(courseOf(layout.routes[e]!, layout.places[source]!, layout.places[target]!))}
        />
      ))}
    </svg>
  );
}

/** Scrolls a picture that is too large to the chosen node, when that is not to be seen. */
function Reveal({ chosen, layout, zoom }: { readonly chosen: number; readonly layout: Layout; readonly zoom: number }) {
  const mark = useRef<HTMLSpanElement>(null);
  const place = layout.places[chosen];
  useEffect(() => {
    const frame = mark.current?.parentElement;
    if (!frame || place === undefined) return;
    const at = (start: number, length: number) => (start + MARGIN + length / 2) * zoom;
    const [x, y] = [at(place.x - layout.bounds.x, place.width), at(place.y - layout.bounds.y, place.height)];
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = frame;
    if (x < scrollLeft || x > scrollLeft + clientWidth) frame.scrollLeft = x - clientWidth / 2;
    if (y < scrollTop || y > scrollTop + clientHeight) frame.scrollTop = y - clientHeight / 2;
  }, [place, layout, zoom]);
  return <span ref={mark} hidden />;
}

function useLayout({ input }: Picture) {
  return useQuery({
    queryKey: ['comparedLayout', input],
    queryFn: ({ signal }) => sharedLayouter().layoutGraph(input, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
}
