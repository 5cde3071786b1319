import type { ComponentPropsWithRef } from 'react';
import { useMessages } from '../../i18n/language.ts';
import styles from './OutcomeList.module.css';

/** What an act will do, in sentences, each an `li`. */
export function OutcomeList(props: ComponentPropsWithRef<'ul'>) {
  const { edit: texts } = useMessages();
  return <ul {...props} className={styles.outcome} aria-label={texts.outcome} />;
}
