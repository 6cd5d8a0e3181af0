import { type Attribute, Node } from '@tiptap/core';
import { attribute, isWholeNumber } from '#content/attribute.ts';

// What prosemirror-tables, should the editor use it, calls these nodes.
const tableRoles: Record<string, string> = {
  table: 'table',
  tableRow: 'row',
  tableHeader: 'header_cell',
  tableCell: 'cell',
};

export const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  extendNodeSchema({ name }) {
    const tableRole = tableRoles[name];
    return tableRole ? { tableRole } : {};
  },
  parseHTML() {
    return [{ tag: 'table' }];
  },
  renderHTML({ HTMLAttributes }) {
    return ['table', HTMLAttributes, ['tbody', 0]];
  },
});

export const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableHeader | tableCell)+',
  parseHTML() {
    return [{ tag: 'tr' }];
  },
  renderHTML({ HTMLAttributes }) {
    return ['tr', HTMLAttributes, 0];
  },
});

export const TableHeader = Node.create({
  name: 'tableHeader',
  content: 'paragraph+',
  isolating: true,
  addAttributes: spans,
  parseHTML() {
    return [{ tag: 'th' }];
  },
  renderHTML({ HTMLAttributes }) {
    return ['th', HTMLAttributes, 0];
  },
});

export const TableCell = Node.create({
  name: 'tableCell',
  content: 'paragraph+',
  isolating: true,
  addAttributes: spans,
  parseHTML() {
    return [{ tag: 'td' }];
  },
  renderHTML({ HTMLAttributes }) {
    return ['td', HTMLAttributes, 0];
  },
});

function spans(): Record<string, Attribute> {
  return { ...span('colspan'), ...span('rowspan') };
}

function span(name: string): Record<string, Attribute> {
  return attribute(name, {
    fallback: 1,
    html: name,
    read: Number,
    isAllowed: (value) => isWholeNumber(value, 1, 100),
  });
}
