import { ReactFlow, ViewportPortal } from '@xyflow/react';
import type { Node, NodeTypes, ReactFlowProps } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import type { FocusEvent, KeyboardEvent, ReactNode, Ref, UIEvent } from 'react';

import type { Size } from '../../layout/nodeSize.ts';
import { FEW_NODES } from '../../state/places.ts';
import type { Viewport } from '../../state/viewSpec.ts';
import { ControlBar } from './ControlBar.tsx';
import type { Control } from './ControlBar.tsx';
import { MAX_ZOOM } from './viewport.ts';
import styles from './GraphSurface.module.css';

interface GraphSurfaceProps<FlowNode extends Node> {
  /** The accessible name of the region. */
  readonly label: string;
  readonly size: Size;
  readonly nodes: FlowNode[];
  /** How many nodes the graph has, whether they are drawn as nodes now or not. */
  readonly nodeCount: number;
  /** The component for each kind of node. */
  readonly nodeTypes: NodeTypes;
  /** The edges, drawn below the nodes: an `EdgeLayer`. */
  readonly edges: ReactNode;
  readonly controls: readonly Control[];
  /** How to pan and zoom, shown beside the controls while the pointer or the focus is in the graph. */
  readonly hint?: string;
  readonly initial: Viewport;
  readonly minZoom: number;
  /** Whether it is part of a page that scrolls: the wheel and a finger that moves up or down scroll the page then. */
  readonly isEmbedded?: boolean;
  /** Whether nodes and view move to their new positions together. */
  readonly isSettling?: boolean;
  /** What lies below the graph. */
  readonly backdrop?: ReactNode;
  /** What lies over it, such as a legend or a map. */
  readonly children?: ReactNode;
  readonly frame?: Ref<HTMLElement>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus?: (event: FocusEvent<HTMLElement>) => void;
  readonly onScroll?: (event: UIEvent<HTMLElement>) => void;
  /** Nodes can be dragged when there is an `onNodeDrag`. */
  readonly handlers?: Pick<ReactFlowProps<FlowNode>, 'onMoveEnd' | 'onNodeDrag' | 'onNodeDragStop' | 'onPaneClick'>;
}

const noEdges: never[] = [];
/** Pixels that the pointer may move and still click. */
const CLICK_SLACK = 4;
/** React Flow would describe each node and edge in English; our own elements inside carry the names. */
const SILENT = { 'node.a11yDescription.default': '', 'node.a11yDescription.keyboardDisabled': '' };

/**
 * A graph that pans and zooms: by mouse, by touch and by keys. React Flow holds the nodes; edges follow the layout's
 * routes. Needs a `ReactFlowProvider` around it and fills its parent.
 */
export function GraphSurface<FlowNode extends Node>({
  label,
  size,
  nodes,
  nodeCount,
  nodeTypes,
  edges,
  controls,
  hint,
  initial,
  minZoom,
  isEmbedded = false,
  isSettling = false,
  backdrop,
  children,
  frame,
  onKeyDown,
  onFocus,
  onScroll,
  handlers,
}: GraphSurfaceProps<FlowNode>) {
  return (
    // The keys are those of the buttons inside; the surface only hears them.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={frame}
      className={styles.surface}
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- embedded, arrows pan what has the keyboard
      tabIndex={isEmbedded ? 0 : -1}
      data-embedded={isEmbedded || undefined}
      data-settling={isSettling || undefined}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onScrollCapture={onScroll}
    >
      {backdrop}
      <ReactFlow<FlowNode>
        nodes={nodes}
        edges={noEdges}
        nodeTypes={nodeTypes}
        defaultViewport={initial}
        width={size.width}
        height={size.height}
        minZoom={minZoom}
        maxZoom={MAX_ZOOM}
        // Few nodes are all kept in the page, where scripts, screen readers and the browser's search find them.
        onlyRenderVisibleElements={nodeCount > FEW_NODES}
        preventScrolling={!isEmbedded}
        zoomOnScroll={!isEmbedded}
        zoomOnDoubleClick={false}
        nodesDraggable={handlers?.onNodeDrag !== undefined}
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
        {...handlers}
        ariaLabelConfig={SILENT}
        role="presentation"
      >
        <ViewportPortal>{edges}</ViewportPortal>
      </ReactFlow>
      {children}
      <ControlBar controls={controls} hint={hint} isEmbedded={isEmbedded} />
    </section>
  );
}
