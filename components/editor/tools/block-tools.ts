import { setBlockType } from '@tiptap/pm/commands';
import type { Command } from '@tiptap/pm/state';
import { ArrowDown, ArrowUp, Heading2, Heading3, List, ListOrdered, Pilcrow, Quote } from 'lucide-react';
import { isHeading, toggleHeading, toggleQuote } from '#components/editor/commands/blocks.ts';
import { listAround, toggleList } from '#components/editor/commands/lists.ts';
import { moveBlock } from '#components/editor/commands/move-block.ts';
import { depthOf, nodeType } from '#components/editor/commands/node-type.ts';
import type { Tool } from './tool.ts';

const toParagraph: Command = (state, dispatch, view) =>
  setBlockType(nodeType(state.schema, 'paragraph'))(state, dispatch, view);

/** What the block at the caret may become. */
export const blockTools = {
  paragraph: {
    icon: Pilcrow,
    group: 'blocks',
    places: ['slash'],
    keys: 'Mod-Alt-0',
    keywords: ['văn bản', 'chữ thường', 'paragraph', 'text', 'body', 'p'],
    command: toParagraph,
  },
  heading2: {
    icon: Heading2,
    group: 'blocks',
    places: ['bar', 'slash', 'selection'],
    keys: 'Mod-Alt-2',
    keywords: ['tiêu đề phụ', 'tít xen', 'mục', 'subheading', 'heading', 'h2'],
    typed: ['##'],
    command: toggleHeading(2),
    isOn: (state) => isHeading(state, 2),
  },
  heading3: {
    icon: Heading3,
    group: 'blocks',
    places: ['bar', 'slash'],
    keys: 'Mod-Alt-3',
    keywords: ['tiêu đề nhỏ', 'tít xen nhỏ', 'small subheading', 'heading', 'h3'],
    typed: ['###'],
    command: toggleHeading(3),
    isOn: (state) => isHeading(state, 3),
  },
  bulletList: {
    icon: List,
    group: 'lists',
    places: ['bar', 'slash'],
    keys: 'Mod-Shift-8',
    keywords: ['gạch đầu dòng', 'liệt kê', 'bulleted list', 'points', 'ul'],
    typed: ['-', '*'],
    command: toggleList('bulletList'),
    isOn: (state) => listAround(state)?.name === 'bulletList',
  },
  orderedList: {
    icon: ListOrdered,
    group: 'lists',
    places: ['bar', 'slash'],
    keys: 'Mod-Shift-7',
    keywords: ['thứ tự', 'liệt kê', 'numbered list', 'ordered', 'ol', '123'],
    typed: ['1.'],
    command: toggleList('orderedList'),
    isOn: (state) => listAround(state)?.name === 'orderedList',
  },
  quote: {
    icon: Quote,
    group: 'lists',
    places: ['bar', 'slash', 'selection'],
    keys: 'Mod-Shift-9',
    keywords: ['câu nói', 'phát biểu', 'người nói', 'blockquote', 'quotation', 'attribution'],
    typed: ['>'],
    command: toggleQuote,
    isOn: (state) => depthOf(state.selection.$from, 'quote') !== undefined,
  },
  moveUp: {
    icon: ArrowUp,
    group: 'blocks',
    places: [],
    keys: 'Alt-Shift-ArrowUp',
    keywords: ['đưa lên', 'move up'],
    command: moveBlock('up'),
  },
  moveDown: {
    icon: ArrowDown,
    group: 'blocks',
    places: [],
    keys: 'Alt-Shift-ArrowDown',
    keywords: ['đưa xuống', 'move down'],
    command: moveBlock('down'),
  },
} as const satisfies Record<string, Tool>;
