import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { dataStamp } from '../../api/lineage.ts';
import { revisionKey } from '../../api/queryKeys.ts';

/** How often the server is asked whether anything was recorded, in milliseconds. */
const FOLLOW = 4_000;

/** Asks again for everything under a key, as far as it is on the page, whenever something was recorded. */
export function useFreshness(key: readonly string[]): void {
  const client = useQueryClient();
  const { data: stamp } = useQuery({
    queryKey: revisionKey,
    queryFn: ({ signal }) => dataStamp(signal),
    refetchInterval: FOLLOW,
    throwOnError: false,
  });
  const known = useRef(stamp);
  useEffect(() => {
    const isNew = known.current !== undefined && stamp !== known.current;
    known.current = stamp;
    if (isNew) void client.invalidateQueries({ queryKey: key });
  }, [stamp, client, key]);
}
