import { ReactFlow, ViewportPortal } from '@xyflow/react';
import type { NodeTypes, OnNodeDrag } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useCallback, useMemo, useRef, useState } from 'react';

import { useMessages } from '../../i18n/language.ts';
import type { DrawnId } from '../../model/drawn.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useActs } from '../../state/useActs.ts';
import type { Picture } from '../../state/useLineageData.ts';
import { useView } from '../../state/useView.ts';
import { move, select } from '../../state/viewActs.ts';
import { CanvasControls } from './CanvasControls.tsx';
import { ClusterNode } from '../nodes/ClusterNode.tsx';
import { DotGrid } from '../surface/DotGrid.tsx';
import { EdgeLayer } from '../surface/EdgeLayer.tsx';
import { Lighting } from './Lighting.tsx';
import { MOST_ON_MAP, Minimap } from '../overview/Minimap.tsx';
import { Overview } from '../overview/Overview.tsx';
import { PlaceholderNode } from '../nodes/PlaceholderNode.tsx';
import { SingleNode } from '../nodes/SingleNode.tsx';
import { courseKeeper } from '../surface/courseKeeper.ts';
import { MAX_ZOOM, MIN_ZOOM } from '../surface/fit.ts';
import { FEW_NODES, originOf, placesOf } from '../../state/places.ts';
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
const noEdges: never[] = [];
/** Pixels that the pointer may move and still click. */
const CLICK_SLACK = 4;
/** Pixels of width below which a map would cover the graph, as on a phone. */
const ROOM_FOR_MAP = 520;

/** The graph itself: React Flow holds nodes, pan, zoom and drag; edges follow the layout's routes. */
export function LineageCanvas({ picture }: { readonly picture: Picture }) {
  const text = useMessages().lineage;
  const { frame, size } = useSize();
  return (
    <section ref={frame} className={styles.canvas} aria-label={text.region}>
      {size ? <SizedCanvas picture={picture} size={size} /> : null}
    </section>
  );
}

interface SizedCanvasProps {
  readonly picture: Picture;
  readonly size: { readonly width: number; readonly height: number };
}

function SizedCanvas({ picture, size }: SizedCanvasProps) {
  const text = useMessages().lineage;
  const act = useActs();
  const { view } = useView();
  const { scene, layout } = picture;
  const isMinimapOpen = usePreferences((preferences) => preferences.isMinimapOpen);
  const hasMap = scene.nodes.length <= MOST_ON_MAP && size.width >= ROOM_FOR_MAP;
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const places = useMemo(() => placesOf(scene, layout, view.moved, dragged), [scene, layout, view.moved, dragged]);
  const nodes = useFlowNodes(scene, places, view);
  const controls = useViewport(picture, places, size, view);
  const isOverview = useOverview(scene.nodes.length, controls.initial.zoom);
  const [coursesOf] = useState(courseKeeper);
  const onKeyDown = useGraphKeys(picture, places, controls);
  useReveal(picture, places, size);
  const frame = useRef<HTMLDivElement>(null);
  useFocusKeeper(scene, places, frame);

  const onNodeDrag: OnNodeDrag<LineageFlowNode> = useCallback(
    (_, node) => setDragged({ id: node.id as DrawnId, ...node.position }),
    [],
  );
  const onNodeDragStop: OnNodeDrag<LineageFlowNode> = useCallback(
    (_, node) => {
      setDragged(null);
      const origin = originOf(scene, layout);
      act(move(node.id as DrawnId, { x: node.position.x - origin.x, y: node.position.y - origin.y }));
    },
    [act, scene, layout],
  );
  const onPaneClick = useCallback(() => act((now) => (now.selected.length > 0 ? select(null)(now) : now)), [act]);

  return (
    // The keys are those of the buttons inside; the frame only hears them.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={frame}
      className={styles.flow}
      tabIndex={-1}
      data-settling={controls.isSettling || undefined}
      onKeyDown={onKeyDown}
      onScrollCapture={controls.onScroll}
    >
      <Lighting picture={picture} selected={view.selected} />
      <DotGrid />
      <ReactFlow<LineageFlowNode>
        nodes={isOverview ? noNodes : nodes}
        edges={noEdges}
        nodeTypes={nodeTypes}
        defaultViewport={controls.initial}
        width={size.width}
        height={size.height}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        // Few nodes are all kept in the page, where scripts, screen readers and the browser's search find them.
        onlyRenderVisibleElements={scene.nodes.length > FEW_NODES}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        zoomActivationKeyCode={null}
        panActivationKeyCode={null}
        zIndexMode="manual"
        nodeDragThreshold={CLICK_SLACK}
        zoomOnDoubleClick={false}
        onMoveEnd={controls.onMoveEnd}
        onNodeDrag={onNodeDrag}
        onNodeDragStop={onNodeDragStop}
        onPaneClick={onPaneClick}
        ariaLabelConfig={{
          'node.a11yDescription.default': '',
          'node.a11yDescription.keyboardDisabled': '',
        }}
        role="presentation"
      >
        <ViewportPortal>
          {isOverview ? null : <EdgeLayer picture={picture} places={places} coursesOf={coursesOf} />}
        </ViewportPortal>
      </ReactFlow>
      {isOverview ? <Overview picture={picture} places={places} size={size} label={text.zoomHint} /> : null}
      {hasMap && isMinimapOpen ? <Minimap picture={picture} places={places} size={size} /> : null}
      <CanvasControls controls={controls} hasMap={hasMap} />
    </div>
  );
}
