import { ImagePlus } from 'lucide-react';
import type { Tool } from './tool.ts';

/** What can be put into the manuscript. */
export const insertTools = {
  photo: {
    icon: ImagePlus,
    group: 'inserts',
    places: ['bar', 'slash'],
    keywords: ['ảnh', 'hình', 'tải ảnh', 'photo', 'picture', 'image', 'figure'],
    asks: 'photos',
  },
} as const satisfies Record<string, Tool>;
