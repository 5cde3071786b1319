import { useReactFlow } from '@xyflow/react';
import type { OnMove, ReactFlowInstance } from '@xyflow/react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { UIEvent } from 'react';

import { useUi } from '../../state/uiStore.ts';
import { useViewActions } from '../../state/useViewActions.ts';
import type { LineagePicture } from '../../state/useLineageData.ts';
import { set } from '../../state/viewActions.ts';
import type { Viewport, ViewSpec } from '../../state/viewSpec.ts';
import { boundsOf } from '../../layout/geometry.ts';
import type { Size } from '../../layout/nodeSize.ts';
import { glideTime } from '../surface/motion.ts';
import { useInitialViewport } from '../surface/useInitialViewport.ts';
import { useZoom } from '../surface/useZoom.ts';
import type { Zoom } from '../surface/useZoom.ts';
import { MIN_ZOOM, centreOn, uncovered } from '../surface/viewport.ts';
import { firstViewport, fromAddress, toAddress } from './lineageViewport.ts';
import { originOf } from '../../state/places.ts';
import type { Box } from '../../layout/geometry.ts';
import type { LineageFlowNode } from '../nodes/toFlow.ts';

/** A little more than the transition of nodes and view in the style sheet, in milliseconds. */
const SETTLE = 260;
const BASE_ZOOM = 0.8;

export interface ViewControls extends Zoom {
  readonly initial: Viewport;
  /** Whether nodes are moving to new positions. */
  readonly isSettling: boolean;
  readonly onMoveEnd: OnMove;
  readonly onScroll: (event: UIEvent<HTMLElement>) => void;
  readonly toBase: () => void;
}

/**
 * The viewport of a lineage.
 *
 * The address holds it once somebody panned or zoomed. Until then everything is in view, even after the window was
 * resized.
 * When the picture changes, what was acted on stays where it is: the view moves by as much as the node did.
 */
export function useViewport(picture: LineagePicture, places: readonly Box[], size: Size, view: ViewSpec): ViewControls {
  const { scene, layout } = picture;
  const dispatch = useViewActions();
  const flow = useReactFlow<LineageFlowNode>();
  const origin = useMemo(() => originOf(scene, layout), [scene, layout]);
  const asked = view.viewport;
  const initial = useInitialViewport(() =>
    asked ? fromAddress(asked, origin, size) : firstViewport(scene, places, size, view.selected),
  );
  // What this component wrote to the address, to distinguish it from a change by Back or a link.
  const written = useRef(asked);

  const remember = useCallback(
    (viewport: Viewport) => {
      written.current = toAddress(viewport, origin, size);
      dispatch(set({ viewport: written.current }), { replace: true });
    },
    [dispatch, origin, size],
  );
  const zoom = useZoom({ size, minZoom: MIN_ZOOM, boundsOf: () => boundsOf(places, []), onMoved: remember });
  const onMoveEnd: OnMove = useCallback(
    // Without an event the view was moved by code.
    (event, viewport) => (event === null ? undefined : remember(viewport)),
    [remember],
  );

  // Browsers scroll what they look for into view: a word found in the page, a node that takes the focus. Here that pans.
  const onScroll = useCallback(
    ({ target }: UIEvent<HTMLElement>) => {
      const scrolled = target as HTMLElement;
      const { scrollLeft, scrollTop } = scrolled;
      if (!scrolled.classList.contains('react-flow') || (scrollLeft === 0 && scrollTop === 0)) return;
      scrolled.scrollTo({ left: 0, top: 0, behavior: 'instant' });
      const { x, y, zoom } = flow.getViewport();
      const viewport = { x: x - scrollLeft, y: y - scrollTop, zoom };
      void flow.setViewport(viewport);
      remember(viewport);
    },
    [flow, remember],
  );

  useEffect(() => {
    if (sameView(asked, written.current)) return;
    written.current = asked;
    void flow.setViewport(
      asked ? fromAddress(asked, origin, size) : firstViewport(scene, places, size, view.selected),
      {
        duration: glideTime(),
      },
    );
  }, [asked, flow, origin, size, scene, places, view.selected]);

  // A panel that opens moves the view only where it would cover the selected node; a resized window starts anew.
  const selectedDrawn = useUi((ui) => ui.selectedDrawn);
  const fitted = useRef({ size, window: window.innerWidth });
  useEffect(() => {
    if (fitted.current.size === size) return;
    const isNewWindow = fitted.current.window !== window.innerWidth;
    fitted.current = { size, window: window.innerWidth };
    const present = flow.getViewport();
    const chosen = places[scene.nodes.findIndex((node) => node.id === selectedDrawn.at(-1))];
    if (isNewWindow && asked === null) void flow.setViewport(firstViewport(scene, places, size, view.selected));
    else if (chosen) void flow.setViewport(uncovered(chosen, present, size), { duration: glideTime() });
  }, [size, asked, flow, scene, places, selectedDrawn, view.selected]);

  const isSettling = useSettling(picture, places, flow, asked === null ? null : remember);
  return {
    initial,
    isSettling,
    onMoveEnd,
    onScroll,
    ...zoom,
    toBase: () => {
      const base = places[scene.nodes.findIndex((node) => node.isBase)];
      if (base) zoom.glideTo(centreOn(base, size, Math.max(flow.getZoom(), BASE_ZOOM)));
    },
  };
}

function sameView(a: Viewport | null, b: Viewport | null): boolean {
  return a === b || (a !== null && b !== null && a.x === b.x && a.y === b.y && a.zoom === b.zoom);
}

interface PlacedScene {
  readonly scene: LineagePicture['scene'];
  readonly places: readonly Box[];
}

function useSettling(
  { scene }: LineagePicture,
  places: readonly Box[],
  flow: ReactFlowInstance<LineageFlowNode>,
  remember: ((viewport: Viewport) => void) | null,
): boolean {
  const [settlingTo, setSettlingTo] = useState(0);
  const last = useRef<PlacedScene | null>(null);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { scene, places };
    if (!before || before.scene === scene) return;
    const shift = shiftOf(before, { scene, places });
    if (shift && (shift.x !== 0 || shift.y !== 0)) {
      const { x, y, zoom } = flow.getViewport();
      const viewport = { x: x - shift.x * zoom, y: y - shift.y * zoom, zoom };
      void flow.setViewport(viewport);
      remember?.(viewport);
    }
    setSettlingTo(scene.number);
  }, [scene, places, flow, remember]);
  useEffect(() => {
    if (settlingTo === 0) return undefined;
    const timer = setTimeout(() => setSettlingTo(0), SETTLE);
    return () => clearTimeout(timer);
  }, [settlingTo]);
  return settlingTo !== 0;
}

/** How far the node acted on moved, or the base when nothing was; null when neither is in both pictures. */
function shiftOf(before: PlacedScene, after: PlacedScene): { readonly x: number; readonly y: number } | null {
  const base = after.scene.nodes.find((node) => node.isBase)?.id;
  for (const id of [...useUi.getState().actedOn, base]) {
    const from = before.places[before.scene.nodes.findIndex((node) => node.id === id)];
    const to = after.places[after.scene.nodes.findIndex((node) => node.id === id)];
    if (from && to) return { x: to.x - from.x, y: to.y + to.height / 2 - from.y - from.height / 2 };
  }
  return null;
}
