import type { NodeTypes, OnNodeDrag } from '@xyflow/react';
import { useCallback, useMemo, useRef, useState } from 'react';

import { useMessages } from '../../i18n/language.ts';
import type { DrawnId } from '../../model/drawn.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useViewActions } from '../../state/useViewActions.ts';
import type { LineagePicture } from '../../state/useLineageData.ts';
import { useView } from '../../state/useView.ts';
import { move, select } from '../../state/viewActions.ts';
import { ClusterNode } from '../nodes/ClusterNode.tsx';
import { DotGrid } from '../surface/DotGrid.tsx';
import { EdgeLayer } from '../surface/EdgeLayer.tsx';
import { Lighting } from './Lighting.tsx';
import { MOST_ON_MAP, Minimap } from '../overview/Minimap.tsx';
import { Overview } from '../overview/Overview.tsx';
import { PlaceholderNode } from '../nodes/PlaceholderNode.tsx';
import { SingleNode } from '../nodes/SingleNode.tsx';
import { edgeRouteKeeper } from '../surface/edgeRouteKeeper.ts';
import { GraphSurface } from '../surface/GraphSurface.tsx';
import { MIN_ZOOM } from '../surface/viewport.ts';
import { LINEAGE_EDGES, LineageEdge } from './LineageEdge.tsx';
import { useCanvasControls } from './useCanvasControls.ts';
import { originOf, placesOf } from '../../state/places.ts';
import type { Dragged } from '../../state/places.ts';
import type { LineageFlowNode } from '../nodes/toFlow.ts';
import { useFlowNodes } from '../nodes/useFlowNodes.ts';
import { useFocusKeeper } from './useFocusKeeper.ts';
import { useGraphKeys } from './useGraphKeys.ts';
import { useOverview } from '../overview/useOverview.ts';
import { useReveal } from './useReveal.ts';
import { useSize } from '../surface/useSize.ts';
import { useViewport } from './useViewport.ts';
import styles from './LineageCanvas.module.css';

const nodeTypes: NodeTypes = {
  single: SingleNode,
  cluster: ClusterNode,
  placeholder: PlaceholderNode,
};
const noNodes: LineageFlowNode[] = [];
/** Pixels of width below which a map would cover the graph, as on a phone. */
const ROOM_FOR_MAP = 520;

/** The graph of a lineage: its nodes, edges, keys and controls on a surface. */
export function LineageCanvas({ picture }: { readonly picture: LineagePicture }) {
  const { frame, size } = useSize();
  return (
    <div ref={frame} className={styles.canvas}>
      {size ? <SizedCanvas picture={picture} size={size} /> : null}
    </div>
  );
}

interface SizedCanvasProps {
  readonly picture: LineagePicture;
  readonly size: { readonly width: number; readonly height: number };
}

function SizedCanvas({ picture, size }: SizedCanvasProps) {
  const text = useMessages().lineage;
  const dispatch = useViewActions();
  const { view } = useView();
  const { scene, layout } = picture;
  const isMinimapOpen = usePreferences((preferences) => preferences.isMinimapOpen);
  const hasMap = scene.nodes.length <= MOST_ON_MAP && size.width >= ROOM_FOR_MAP;
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const places = useMemo(() => placesOf(scene, layout, view.moved, dragged), [scene, layout, view.moved, dragged]);
  const nodes = useFlowNodes(scene, places, view);
  const controls = useViewport(picture, places, size, view);
  const isOverview = useOverview(scene.nodes.length, controls.initial.zoom);
  const [edgeRoutesOf] = useState(edgeRouteKeeper);
  const onKeyDown = useGraphKeys(picture, places, controls);
  useReveal(picture, places, size);
  const frame = useRef<HTMLElement>(null);
  useFocusKeeper(scene, places, frame);

  const onNodeDrag: OnNodeDrag<LineageFlowNode> = useCallback(
    (_, node) => setDragged({ id: node.id as DrawnId, ...node.position }),
    [],
  );
  const onNodeDragStop: OnNodeDrag<LineageFlowNode> = useCallback(
    (_, node) => {
      setDragged(null);
      const origin = originOf(scene, layout);
      dispatch(move(node.id as DrawnId, { x: node.position.x - origin.x, y: node.position.y - origin.y }));
    },
    [dispatch, scene, layout],
  );
  const onPaneClick = useCallback(
    () => dispatch((now) => (now.selected.length > 0 ? select(null)(now) : now)),
    [dispatch],
  );

  const surfaceControls = useCanvasControls(controls, hasMap);

  return (
    <GraphSurface<LineageFlowNode>
      label={text.region}
      size={size}
      nodes={isOverview ? noNodes : nodes}
      nodeCount={scene.nodes.length}
      nodeTypes={nodeTypes}
      edges={
        isOverview ? null : (
          <EdgeLayer
            nodes={scene.nodes}
            edges={scene.edges}
            layout={layout}
            places={places}
            edgeRoutesOf={edgeRoutesOf}
            kinds={LINEAGE_EDGES}
            component={LineageEdge}
            drawing={scene.number}
          />
        )
      }
      controls={surfaceControls}
      initial={controls.initial}
      minZoom={MIN_ZOOM}
      isSettling={controls.isSettling}
      backdrop={<DotGrid />}
      frame={frame}
      onKeyDown={onKeyDown}
      onScroll={controls.onScroll}
      handlers={{ onMoveEnd: controls.onMoveEnd, onNodeDrag, onNodeDragStop, onPaneClick }}
    >
      <Lighting picture={picture} selected={view.selected} />
      {isOverview ? <Overview picture={picture} places={places} size={size} label={text.zoomHint} /> : null}
      {hasMap && isMinimapOpen ? <Minimap picture={picture} places={places} size={size} /> : null}
    </GraphSurface>
  );
}
