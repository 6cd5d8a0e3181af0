import { useTranslations } from 'use-intl';
import { type ManuscriptLength, minutesToRead } from './manuscript-length.ts';

/** The length of each part, and what it means for readers. */
export function LengthTable({ length }: { length: ManuscriptLength }) {
  const t = useTranslations('length');
  const rows = [
    ['headline', t('words', { words: length.headline })],
    ['sapo', t('words', { words: length.sapo })],
    ['body', t('words', { words: length.body })],
    ['captions', t('words', { words: length.captions })],
    ['characters', t('number', { number: length.characters })],
    ['reading', t('minutes', { minutes: minutesToRead(length.text) })],
  ] as const;
  return (
    <dl>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`rows.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
