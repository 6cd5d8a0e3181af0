import { useTranslations } from 'use-intl';
import { Field, Select, Textarea } from '#components/ui/field.tsx';
import {
  type DaySign,
  daySigns,
  type HouseRules,
  type ToneStyle,
  toneStyles,
} from '#domain/house/house-rules.ts';
import { readBodyLines, readShortFormLines, shortFormLines } from '#domain/house/word-lines.ts';

/** How the house writes, while somebody changes it: lists as lines of text. */
type StyleInHand = { tones: ToneStyle; daySign: DaySign; shortForms: string; bodies: string };

export function styleInHand({
  tones = 'older',
  daySign = '-',
  shortForms = [],
  bodies = [],
}: HouseRules): StyleInHand {
  return { tones, daySign, shortForms: shortFormLines(shortForms), bodies: bodies.join('\n') };
}

/** The rules of a form, to be checked where they are saved. */
export function readStyle({ shortForms, bodies, ...choices }: StyleInHand) {
  return { ...choices, shortForms: readShortFormLines(shortForms), bodies: readBodyLines(bodies) };
}

type Props = { style: StyleInHand; change: (part: Partial<StyleInHand>) => void };

/** How this paper writes tones and days, its short forms and the names of its bodies. */
export function StyleFields({ style, change }: Props) {
  const t = useTranslations('houseRules');
  return (
    <fieldset className="grid gap-4 rounded-lg border border-line p-4">
      <legend className="px-1 font-semibold">{t('style')}</legend>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t('tones')}>
          <Select
            value={style.tones}
            onChange={({ target }) => change({ tones: oneOf(toneStyles, target.value) })}
          >
            {toneStyles.map((tones) => (
              <option key={tones} value={tones}>
                {t(`toneStyles.${tones}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('days')}>
          <Select
            value={style.daySign}
            onChange={({ target }) => change({ daySign: oneOf(daySigns, target.value) })}
          >
            {daySigns.map((sign) => (
              <option key={sign} value={sign}>
                {['5', '1', '2026'].join(sign)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={t('shortForms')} hint={t('shortFormsHint')}>
        <Textarea
          lang="vi"
          rows={4}
          value={style.shortForms}
          onChange={({ target }) => change({ shortForms: target.value })}
        />
      </Field>
      <Field label={t('bodies')} hint={t('bodiesHint')}>
        <Textarea
          lang="vi"
          rows={4}
          value={style.bodies}
          onChange={({ target }) => change({ bodies: target.value })}
        />
      </Field>
    </fieldset>
  );
}

function oneOf<T extends string>(known: readonly [T, ...T[]], value: string): T {
  return known.find((one) => one === value) ?? known[0];
}
