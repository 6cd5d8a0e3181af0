import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentLanguage } from '#app/current-language.ts';
import { requirePermission } from '#app/desk-gate.ts';
import { RegisterScreen } from '#components/desk/register/register-screen.tsx';
import { translator } from '#components/words/translator.ts';
import { registerKinds } from '#domain/register/entry.ts';
import { readRegister } from '#newsroom/register/read-register.ts';
import { newsroom } from '#newsroom/running-newsroom.ts';

type Query = { [key: string]: string | string[] | undefined };

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await currentLanguage())('register.title') };
}

/** *Sổ nhân sự, cơ quan*: who held which rank and office when, and what each body was called. */
export default async function RegisterPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await requirePermission('register.read', '/desk/register');
  const query = await searchParams;
  const kind = registerKinds.find((one) => one === query.kind) ?? 'person';
  const words = String(query.q ?? '').slice(0, 200);
  const view = await readRegister(await newsroom(), actor, { kind, words });
  if (!view.ok) notFound();
  return <RegisterScreen view={view.value} />;
}
