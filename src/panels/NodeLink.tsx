import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

interface NodeLinkProps {
  /** A path of this explorer. */
  readonly to: string;
  readonly className?: string | undefined;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A link to a node's page. A plain click stays in this page; every other one is the browser's. */
export function NodeLink({ to, className, title, children }: NodeLinkProps) {
  const router = useRouter();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.history.push(to);
  };
  return (
    <a href={router.history.createHref(to)} className={className} title={title} onClick={follow}>
      {children}
    </a>
  );
}
