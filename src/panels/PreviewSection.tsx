import type { ReactNode } from 'react';

import styles from './PreviewSection.module.css';

interface PreviewSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a preview under a small heading. */
export function PreviewSection({ title, children }: PreviewSectionProps) {
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  );
}
