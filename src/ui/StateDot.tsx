import styles from './StateDot.module.css';

interface StateDotProps {
  /** A run's state as the server says it; a state unknown here is drawn as a ring. */
  readonly state: string;
  /** The state in the reader's language; without it the dot is decorative and the state must stand beside it. */
  readonly label?: string;
}

/** The shape of each state: states differ by shape as well as by colour. */
function shapeOf(state: string) {
  switch (state) {
    case 'running':
      return <circle cx="5" cy="5" r="3.25" fill="none" stroke="currentColor" strokeWidth="2.5" />;
    case 'finished':
      return <circle cx="5" cy="5" r="4" fill="currentColor" />;
    case 'failed':
      return (
        <path d="M1.75 1.75l6.5 6.5m0-6.5l-6.5 6.5" stroke="currentColor" strokeWidth="2.25" strokeLinecap="round" />
      );
    case 'crashed':
      return <path d="M5 1L9.4 9H.6z" fill="currentColor" />;
    case 'killed':
      return <rect x="1.25" y="1.25" width="7.5" height="7.5" rx="1" fill="currentColor" />;
    default:
      return <circle cx="5" cy="5" r="3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />;
  }
}

/** A run's state as a small sign. */
export function StateDot({ state, label }: StateDotProps) {
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className={styles.dot} data-state={state} width="10" height="10" viewBox="0 0 10 10" {...naming}>
      {label === undefined ? null : <title>{label}</title>}
      {shapeOf(state)}
    </svg>
  );
}
