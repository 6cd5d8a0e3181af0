import type { Language } from '#components/words/language.ts';
import type { SectionName } from '#domain/published.ts';

/** A section's name in the language of the desk; the id itself when the section is gone. */
export function sectionNameOf(sections: readonly SectionName[], id: string, language: Language): string {
  const section = sections.find((known) => known.id === id);
  if (!section) return id;
  return language === 'en' ? section.nameEn : section.name;
}
