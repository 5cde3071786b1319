import { useReactFlow } from '@xyflow/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { EdgeLayer } from '../../../canvas/surface/EdgeLayer.tsx';
import { GraphSurface } from '../../../canvas/surface/GraphSurface.tsx';
import { edgeRouteKeeper } from '../../../canvas/surface/edgeRouteKeeper.ts';
import { glideTime } from '../../../canvas/surface/motion.ts';
import { useFocusWalk } from '../../../canvas/surface/useFocusWalk.ts';
import { useInitialViewport } from '../../../canvas/surface/useInitialViewport.ts';
import { useZoom } from '../../../canvas/surface/useZoom.ts';
import { initialViewport, uncovered } from '../../../canvas/surface/viewport.ts';
import { zoomControls } from '../../../canvas/surface/zoomControls.ts';
import { useMessages } from '../../../i18n/language.ts';
import type { Size } from '../../../layout/nodeSize.ts';
import { useChosen } from './Chosen.ts';
import { DifferenceCluster } from './DifferenceCluster.tsx';
import { DIFFERENCE_EDGES, DifferenceEdge } from './DifferenceEdge.tsx';
import { DifferenceNode } from './DifferenceNode.tsx';
import { flowNodes } from './flowNodes.ts';
import type { LaidOut } from './useLaidOut.ts';

interface DifferenceFlowProps {
  readonly laidOut: LaidOut;
  readonly size: Size;
}

const nodeTypes = { single: DifferenceNode, cluster: DifferenceCluster };
const MIN_ZOOM = 0.05;

/** Two compared lineages on a surface, with their own nodes and edges. */
export function DifferenceFlow({ laidOut, size }: DifferenceFlowProps) {
  const { compare: texts, lineage } = useMessages();
  const { picture, layout } = laidOut;
  const { chosen } = useChosen();
  const flow = useReactFlow();
  const [edgeRoutesOf] = useState(edgeRouteKeeper);
  const nodes = useMemo(() => flowNodes(picture.nodes, layout.places), [picture, layout]);
  const drawn = useMemo(() => picture.nodes.map((node) => node.drawn), [picture]);
  const chosenAt = drawn.findIndex(({ members }) => chosen.some((node) => node !== null && members.includes(node)));
  const place = layout.places[chosenAt];
  const initial = useInitialViewport(() => initialViewport(layout.bounds, place, size));
  const zoom = useZoom({ size, minZoom: MIN_ZOOM, boundsOf: () => layout.bounds });
  const walk = useFocusWalk({ nodes: drawn, edges: picture.edges }, layout.places, size, zoom);
  const shown = useRef(place);
  useEffect(() => {
    // What is chosen comes into view; what already is stays where it is.
    if (place === undefined || place === shown.current) return;
    shown.current = place;
    void flow.setViewport(uncovered(place, flow.getViewport(), size), { duration: glideTime() });
  }, [place, flow, size]);
  return (
    <GraphSurface
      label={texts.graph}
      size={size}
      nodes={nodes}
      nodeCount={nodes.length}
      nodeTypes={nodeTypes}
      edges={
        <EdgeLayer
          nodes={drawn}
          edges={picture.edges}
          layout={layout}
          places={layout.places}
          edgeRoutesOf={edgeRoutesOf}
          kinds={DIFFERENCE_EDGES}
          component={DifferenceEdge}
        />
      }
      controls={zoomControls(lineage, zoom)}
      hint={texts.zoomHint}
      initial={initial}
      minZoom={MIN_ZOOM}
      isEmbedded
      {...walk}
    />
  );
}
