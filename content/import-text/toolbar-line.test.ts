import { expect, test } from 'vitest';
import { isToolbarLine } from './toolbar-line.ts';

test.each([
  'leftcenterrightdel',
  'leftcenterrightdelete',
  'LeftCenterRightDel',
  'left center right delete',
  'left | center | right | del',
  'left·center·right·del',
  '• left • center • right • del •',
  'leftcenterrightdelleftcenterrightdel',
  'center right',
])('%s is a toolbar', (line) => {
  expect(isToolbarLine(line)).toBe(true);
});

test.each([
  '',
  'left',
  'delete',
  'Dòng chữ leftcenterrightdel là lỗi của trình soạn thảo cũ.',
  'leftcenterrightdel là dòng chữ thừa.',
  'The centre left and the centre right agreed.',
  'left center right delete all',
  'leftovers',
  'leftcenterrightdel '.repeat(20),
])('%j is text', (line) => {
  expect(isToolbarLine(line)).toBe(false);
});
