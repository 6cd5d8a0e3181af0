import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { typographyNames, typographyRules } from '#components/editor/shorthand/typography.ts';
import { correctsTypography, keepTypography } from '#components/editor/shorthand/typography-memory.ts';

/** The signs that are corrected behind a space, and whether they are on this device. */
export function TypographySwitch() {
  const t = useTranslations('help.typography');
  const [on, setOn] = useState(correctsTypography);
  return (
    <section aria-labelledby="help-typography">
      <h3 id="help-typography">{t('title')}</h3>
      <dl>
        {typographyNames.map((name) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>
              <kbd>{typographyRules[name].typed}␣</kbd>
              <span>{typographyRules[name].becomes}</span>
            </dd>
          </div>
        ))}
      </dl>
      <label className="ms-help-switch">
        <input
          type="checkbox"
          checked={on}
          onChange={({ target }) => {
            setOn(target.checked);
            keepTypography(target.checked);
          }}
        />
        {t('switch')}
      </label>
    </section>
  );
}
