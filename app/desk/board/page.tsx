import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentLanguage } from '#app/current-language.ts';
import { requirePermission } from '#app/desk-gate.ts';
import { BoardScreen } from '#components/desk/board/board-screen.tsx';
import { translator } from '#components/words/translator.ts';
import { readBoard } from '#newsroom/lists/read-board.ts';
import { readSections } from '#newsroom/read-public/read-feed.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

type Query = { [key: string]: string | string[] | undefined };

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await currentLanguage())('board.title') };
}

/** *Bảng việc*: articles by stage. */
export default async function BoardPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await requirePermission('article.readOwn', '/desk/board');
  const desk = await newsroom();
  const sections = await readSections(desk);
  const asked = (await searchParams).section;
  const section = sections.find(({ id }) => id === asked)?.id;
  const board = await readBoard(desk, actor, section === undefined ? {} : { section });
  if (!board.ok) notFound();
  const person = { id: actor.id, name: actor.name, role: actor.role };
  return (
    <BoardScreen board={board.value} section={section} context={{ person, sections, now: desk.clock() }} />
  );
}
