import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Layout } from '../../../layout/geometry.ts';
import { sharedLayouter } from '../../../engine/sharedLayouter.ts';
import { comparisonKeys } from '../../../api/queryKeys.ts';
import type { ComparedPicture } from './picture.ts';

/** A picture and where its nodes are. */
export interface LaidOut {
  readonly picture: ComparedPicture;
  readonly layout: Layout;
}

/** The layout of a picture; while it is made, the picture before. Undefined until the first one is there. */
export function useLaidOut(picture: ComparedPicture): LaidOut | undefined {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: comparisonKeys.layout(picture.input),
    queryFn: async ({ signal }): Promise<LaidOut> => {
      // What was on screen keeps its order.
      const previous = client.getQueryData<Layout>(comparisonKeys.lastLayout);
      const layout = await sharedLayouter().layoutGraph(picture.input, { signal, previous });
      client.setQueryData(comparisonKeys.lastLayout, layout);
      return { picture, layout };
    },
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    placeholderData: keepPreviousData,
  });
  return data;
}
