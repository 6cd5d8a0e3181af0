import type { ImportedText } from '#content/import-text/imported-text.ts';

export const headline = 'Hợp tác xã Bình Minh: Bàn cách giữ giống lúa mùa';
export const sapo =
  'Chiều 3-1-2024, tại Vĩnh Long, Hợp tác xã Bình Minh tổ chức hội nghị bàn cách giữ giống lúa mùa.';

/** The blocks in short: “F caption (credit)” and “P text”. */
export function told(imported: ImportedText): string[] {
  return imported.blocks.map((block) =>
    block.type === 'figure' ? `F ${block.caption} (${block.credit ?? ''})` : `P ${block.text}`,
  );
}
