import { ReactFlowProvider } from '@xyflow/react';
import { useState } from 'react';
import { useSize } from '../../../canvas/surface/useSize.ts';
import { useMessages } from '../../../i18n/language.ts';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import styles from './DifferenceGraph.module.css';
import { DifferenceFlow } from './DifferenceFlow.tsx';
import { frameHeight } from './frameHeight.ts';
import type { ComparedPicture } from './picture.ts';
import { useLaidOut } from './useLaidOut.ts';

/** Two lineages in one picture, left to right: what they share, then what only one of them has. */
export function DifferenceGraph({ picture }: { readonly picture: ComparedPicture }) {
  const { compare: texts } = useMessages();
  const { frame, size } = useSize();
  const laidOut = useLaidOut(picture);
  // The frame never gets lower: nothing below it jumps when a step is chosen.
  const [least, setLeast] = useState(0);
  if (picture.nodes.length === 0) return <p className={styles.nothing}>{texts.nothingShown}</p>;
  if (laidOut === undefined) return <Skeleton height={240} />;
  const width = size?.width ?? null;
  const height = width === null ? 240 : Math.max(least, frameHeight(laidOut.layout, width));
  if (width !== null && height > least) setLeast(height);
  return (
    <div ref={frame} className={styles.frame} style={{ height }}>
      {width === null ? null : (
        <ReactFlowProvider>
          <DifferenceFlow laidOut={laidOut} size={{ width, height }} />
        </ReactFlowProvider>
      )}
    </div>
  );
}
