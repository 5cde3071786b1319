import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import styles from './NodeLink.module.css';

/** The name of a version, run or collection, in the script of names, cut in its middle where there is no room. */
export function NodeName({ text }: { readonly text: string }) {
  return <MiddleEllipsis text={text} className={styles.name} />;
}
