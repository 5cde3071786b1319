import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ApiError } from '../../api/client.ts';
import { createSampleProject } from '../../api/projects.ts';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { LogYourOwn } from '../../components/snippets/LogYourOwn.tsx';
import styles from './FirstVisit.module.css';
import { projectsKeys } from '../../api/queryKeys.ts';

/** What a server without data shows: a sample to look around in, and the lines to log one's own. */
export function FirstVisit() {
  const messages = useMessages();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const sample = useMutation({
    mutationFn: createSampleProject,
    onSuccess: async (params) => {
      await queryClient.invalidateQueries({ queryKey: projectsKeys.all });
      await navigate({ to: '/$entity/$project/artifacts', params });
    },
  });
  return (
    <div className={styles.page}>
      <Mark size={48} />
      <h1 className={styles.title}>{messages.home.emptyTitle}</h1>
      <p className={styles.lead}>{messages.home.emptyLead}</p>
      <Button
        look="primary"
        disabled={sample.isPending}
        onClick={() => {
          sample.mutate();
        }}
      >
        {sample.isPending ? messages.home.sampleMaking : messages.home.sample}
      </Button>
      <p className={styles.hint}>{messages.home.sampleHint}</p>
      {sample.error instanceof ApiError ? (
        <Notice tone="danger" title={messages.errors.title[sample.error.kind]}>
          {sample.error.detail ?? messages.errors.advice[sample.error.kind]}
        </Notice>
      ) : null}
      <section className={styles.own}>
        <LogYourOwn />
      </section>
    </div>
  );
}
