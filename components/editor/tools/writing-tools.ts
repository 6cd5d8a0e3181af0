import { Eye, Focus, Keyboard, ListTree, Replace, Search } from 'lucide-react';
import type { Tool } from './tool.ts';

/** What helps with the manuscript as a whole. */
export const writingTools = {
  find: {
    icon: Search,
    group: 'page',
    places: ['bar'],
    keys: 'Mod-f',
    keywords: ['tìm kiếm', 'find', 'search'],
    asks: 'find',
    stays: true,
  },
  replace: {
    icon: Replace,
    group: 'page',
    places: [],
    keys: 'Mod-h',
    macKeys: 'Mod-Alt-f',
    keywords: ['thay thế', 'replace'],
    asks: 'replace',
  },
  outline: {
    icon: ListTree,
    group: 'page',
    places: ['bar'],
    keys: 'Mod-Alt-o',
    keywords: ['dàn ý', 'mục lục', 'outline', 'contents'],
    asks: 'outline',
    stays: true,
  },
  focus: {
    icon: Focus,
    group: 'page',
    places: ['bar'],
    keys: 'Mod-Shift-Enter',
    keywords: ['tập trung', 'ẩn bảng bên', 'focus', 'distraction free'],
    asks: 'focus',
    stays: true,
  },
  preview: {
    icon: Eye,
    group: 'page',
    places: ['bar'],
    keys: 'Mod-Alt-p',
    keywords: ['xem trước', 'trang công khai', 'preview'],
    asks: 'preview',
  },
  help: {
    icon: Keyboard,
    group: 'page',
    places: ['bar'],
    keys: 'Mod-/',
    keywords: ['phím tắt', 'trợ giúp', 'shortcuts', 'help'],
    asks: 'help',
  },
} as const satisfies Record<string, Tool>;
