import { FileInput, ImagePlus, Link2 } from 'lucide-react';
import { hasMark } from '#components/editor/commands/blocks.ts';
import { mayLink } from '#components/editor/commands/links.ts';
import type { Tool } from './tool.ts';

/** What can be put into the manuscript. */
export const insertTools = {
  link: {
    icon: Link2,
    group: 'inserts',
    places: ['bar', 'slash', 'selection'],
    keys: 'Mod-k',
    keywords: ['đường dẫn', 'địa chỉ', 'link', 'url', 'href'],
    asks: 'link',
    isOn: (state) => hasMark(state, 'link'),
    isUsable: mayLink,
  },
  photo: {
    icon: ImagePlus,
    group: 'inserts',
    places: ['bar', 'slash'],
    keywords: ['ảnh', 'hình', 'tải ảnh', 'photo', 'picture', 'image', 'figure'],
    asks: 'photos',
  },
  wordFile: {
    icon: FileInput,
    group: 'inserts',
    places: ['bar', 'slash'],
    keywords: ['tệp word', 'văn bản', 'nhập bài', 'docx', 'word', 'import', 'document'],
    asks: 'documents',
  },
} as const satisfies Record<string, Tool>;
