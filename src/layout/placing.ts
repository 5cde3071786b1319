/** Places the items of one column as near as possible to where they want to be, in order and without overlap. */

interface Block {
  readonly from: number;
  to: number;
  /** Sum over the items of where the block's top would be if the item had its wish. */
  sum: number;
  height: number;
}

/**
 * Pools adjacent violators: items that would overlap become one block at the mean of their wishes, which is the
 * placement with the least sum of squared distances. Linear in the length of the column.
 *
 * @param middles is written for the items of the column.
 * @param wanted where an item's middle should be, asked before anything is written.
 */
export function placeColumn(
  column: readonly number[],
  heights: Float64Array,
  gap: number,
  middles: Float64Array,
  wanted: (item: number) => number,
): void {
  const blocks: Block[] = [];
  const wishes = column.map(wanted);
  for (let k = 0; k < column.length; k++) {
    const height = heights[column[k]!]!;
    let block: Block = { from: k, to: k + 1, sum: wishes[k]! - height / 2, height: height + gap };
    for (
      let last = blocks.at(-1);
      last !== undefined && topOf(last) + last.height > topOf(block);
      last = blocks.at(-1)
    ) {
      blocks.pop();
      const items = block.to - block.from;
      block = {
        from: last.from,
        to: block.to,
        sum: last.sum + block.sum - items * last.height,
        height: last.height + block.height,
      };
    }
    blocks.push(block);
  }
  for (const block of blocks) {
    let top = topOf(block);
    for (let k = block.from; k < block.to; k++) {
      const height = heights[column[k]!]!;
      middles[column[k]!] = top + height / 2;
      top += height + gap;
    }
  }
}

function topOf({ from, to, sum }: Block): number {
  return sum / (to - from);
}
