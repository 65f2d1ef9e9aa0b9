import type { Block, Caption } from './outline';

/** The blocks with their captions counted from 1 in the order of the report, for tables and for pictures apart. */
export function captionsInOrder(blocks: readonly Block[]): readonly Block[] {
  const counts = new Map<string, number>();
  const counted = (caption: Caption): Caption => {
    const number = (counts.get(caption.label) ?? 0) + 1;
    counts.set(caption.label, number);
    return { ...caption, number };
  };
  return blocks.map((block) =>
    'caption' in block && block.caption ? { ...block, caption: counted(block.caption) } : block,
  );
}
