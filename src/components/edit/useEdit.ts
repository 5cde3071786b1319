import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';

interface EditOptions<Shown, Edit> {
  /** The answer that is shown. */
  readonly queryKey: QueryKey;
  readonly send: (edit: Edit) => Promise<void>;
  /** What is shown as it will be once the server has made the change. */
  readonly apply: (shown: Shown, edit: Edit) => Shown;
  /** What else may have changed with it: the keys of these answers begin so. */
  readonly touches: readonly QueryKey[];
}

/**
 * Changes what is shown: on screen at once, and undone there when the server refuses or cannot be reached. The
 * mutation's `error` then says why.
 */
export function useEdit<Shown extends object, Edit>({ queryKey, send, apply, touches }: EditOptions<Shown, Edit>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    // Without a connection it fails at once: a change that waits unseen for better days would surprise.
    networkMode: 'always',
    onMutate: async (edit) => {
      await queryClient.cancelQueries({ queryKey });
      const before = queryClient.getQueryData<Shown | null>(queryKey);
      queryClient.setQueryData<Shown | null>(queryKey, (now) => (now ? apply(now, edit) : now));
      return before;
    },
    onError: (_error, _edit, before) => {
      queryClient.setQueryData(queryKey, before);
    },
    onSettled: () => Promise.all(touches.map((queryKey) => queryClient.invalidateQueries({ queryKey }))),
  });
}
