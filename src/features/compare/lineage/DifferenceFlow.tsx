import { ReactFlow, type ReactFlowInstance, ViewportPortal } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Size, uncovered } from '../../../canvas/surface/fit.ts';
import { glideTime } from '../../../canvas/surface/motion.ts';
import { useMessages } from '../../../i18n/language.ts';
import { FEW_NODES } from '../../../state/places.ts';
import { useChosen } from './Chosen.ts';
import { DifferenceCluster } from './DifferenceCluster.tsx';
import styles from './DifferenceGraph.module.css';
import { DifferenceEdges } from './DifferenceEdges.tsx';
import { DifferenceNode } from './DifferenceNode.tsx';
import { type ComparedFlowNode, flowNodes } from './flowNodes.ts';
import { GraphControls } from './GraphControls.tsx';
import { firstLook } from './looking.ts';
import type { LaidOut } from './useLaidOut.ts';
import { useLooking } from './useLooking.ts';

interface DifferenceFlowProps {
  readonly laidOut: LaidOut;
  readonly size: Size;
}

const nodeTypes = { single: DifferenceNode, cluster: DifferenceCluster };
const noEdges: never[] = [];

/** The picture in a frame that pans and zooms: by mouse, by touch, and by keys. */
export function DifferenceFlow({ laidOut, size }: DifferenceFlowProps) {
  const { compare: texts } = useMessages();
  const { picture, layout } = laidOut;
  const { chosen } = useChosen();
  const [flow, setFlow] = useState<ReactFlowInstance<ComparedFlowNode> | null>(null);
  const nodes = useMemo(() => flowNodes(picture.nodes, layout.places), [picture, layout]);
  const chosenAt = picture.nodes.findIndex(({ drawn }) =>
    chosen.some((node) => node !== null && drawn.members.includes(node)),
  );
  const place = layout.places[chosenAt];
  const [initial] = useState(() => firstLook(layout, place, size));
  const looking = useLooking(flow, laidOut, size);
  const shown = useRef(place);
  useEffect(() => {
    // What is chosen comes into view; what already is stays where it is.
    if (place === undefined || place === shown.current || flow === null) return;
    shown.current = place;
    void flow.setViewport(uncovered(place, flow.getViewport(), size), { duration: glideTime() });
  }, [place, flow, size]);
  return (
    // The keys are those of the buttons inside, and of the picture where none has the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={styles.flow}
      aria-label={texts.graph}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrows pan what has the keyboard
      tabIndex={0}
      onKeyDown={looking.onKeyDown}
      onFocus={looking.onFocus}
    >
      <ReactFlow<ComparedFlowNode>
        nodes={nodes}
        edges={noEdges}
        nodeTypes={nodeTypes}
        defaultViewport={initial}
        width={size.width}
        height={size.height}
        minZoom={0.05}
        maxZoom={2}
        onInit={setFlow}
        // Few nodes are all kept in the page, where scripts, screen readers and the browser's search find them.
        onlyRenderVisibleElements={nodes.length > FEW_NODES}
        // The wheel scrolls the page; with Ctrl, or pinching, it zooms.
        preventScrolling={false}
        zoomOnScroll={false}
        zoomOnDoubleClick={false}
        nodesDraggable={false}
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
        ariaLabelConfig={{ 'node.a11yDescription.default': '', 'node.a11yDescription.keyboardDisabled': '' }}
        role="presentation"
      >
        <ViewportPortal>
          <DifferenceEdges laidOut={laidOut} />
        </ViewportPortal>
      </ReactFlow>
      <GraphControls looking={looking} />
    </section>
  );
}
