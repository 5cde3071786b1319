import { useMessages } from '../../i18n/language.ts';
import { CodeBlock } from '../../ui/CodeBlock.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { useTitle } from '../../components/page/useTitle.ts';
import { linkModelLines } from '../../components/snippets/registryLines.ts';
import styles from './RegistryFrame.module.css';

/** The model registry of an entity that has linked no model yet, and the lines that link one. */
export function NoModelRegistry({ entity }: { readonly entity: string }) {
  const { registry: texts, copy } = useMessages();
  useTitle(texts.noModels(entity));
  return (
    <div className={styles.alone}>
      <EmptyState isPage title={texts.noModels(entity)} action={<ButtonLink to="/registry">{texts.all}</ButtonLink>}>
        <p>{texts.noModelsHint}</p>
      </EmptyState>
      <CodeBlock text={linkModelLines()} label={copy.code} />
    </div>
  );
}
