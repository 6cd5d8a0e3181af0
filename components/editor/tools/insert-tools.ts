import { FileInput, ImagePlus, Link2, PanelsTopLeft, Table } from 'lucide-react';
import { hasMark } from '#components/editor/commands/blocks.ts';
import { isInFactbox, toggleFactbox } from '#components/editor/commands/factbox.ts';
import { mayLink } from '#components/editor/commands/links.ts';
import { insertTable } from '#components/editor/commands/tables.ts';
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
  table: {
    icon: Table,
    group: 'inserts',
    places: ['bar', 'slash'],
    keywords: ['bảng biểu', 'số liệu', 'hàng cột', 'table', 'grid'],
    command: insertTable(3, 3),
  },
  factbox: {
    icon: PanelsTopLeft,
    group: 'inserts',
    places: ['bar', 'slash'],
    keywords: ['hộp tin', 'box', 'bên lề', 'khung', 'fact box', 'sidebar', 'aside'],
    command: toggleFactbox,
    isOn: isInFactbox,
  },
} as const satisfies Record<string, Tool>;
