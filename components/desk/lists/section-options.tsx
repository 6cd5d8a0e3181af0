import { useLanguage } from '#components/words/use-language.ts';
import type { ListedSection } from '#domain/sections.ts';

/** The choices of a list of sections; what stands under another one follows it, after a dash. */
export function SectionOptions({ sections }: { sections: readonly ListedSection[] }) {
  const isEnglish = useLanguage() === 'en';
  return sections.map(({ id, name, nameEn, parentId }) => (
    <option key={id} value={id}>
      {parentId === null ? '' : '— '}
      {isEnglish ? nameEn : name}
    </option>
  ));
}
