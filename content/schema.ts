import { type Extensions, getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { Comment } from '#content/marks/comment.ts';
import { Bold, Italic } from '#content/marks/emphasis.ts';
import { Link } from '#content/marks/link.ts';
import { Factbox } from '#content/nodes/factbox.ts';
import { Caption, Credit, Figure } from '#content/nodes/figure.ts';
import { HardBreak } from '#content/nodes/hard-break.ts';
import { Heading } from '#content/nodes/heading.ts';
import { Headline } from '#content/nodes/headline.ts';
import { BulletList, ListItem, OrderedList } from '#content/nodes/lists.ts';
import { ManuscriptDoc } from '#content/nodes/manuscript-doc.ts';
import { Paragraph } from '#content/nodes/paragraph.ts';
import { Attribution, Quote } from '#content/nodes/quote.ts';
import { Sapo } from '#content/nodes/sapo.ts';
import { Table, TableCell, TableHeader, TableRow } from '#content/nodes/table.ts';
import { Text } from '#content/nodes/text.ts';

/** The node and mark specs, without any view: the server, the renderer and the editor read the same ones. */
export const manuscriptExtensions: Extensions = [
  ManuscriptDoc,
  Headline,
  Sapo,
  Paragraph,
  Heading,
  Quote,
  Attribution,
  BulletList,
  OrderedList,
  ListItem,
  Figure,
  Caption,
  Credit,
  Table,
  TableRow,
  TableHeader,
  TableCell,
  Factbox,
  HardBreak,
  Text,
  Link,
  Comment,
  Bold,
  Italic,
];

/** What a manuscript may be made of. */
export const schema: Schema = getSchema(manuscriptExtensions);
