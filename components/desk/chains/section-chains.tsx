'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Problem } from '#components/desk/desk-api.ts';
import { Field, Select } from '#components/ui/field.tsx';
import { useLanguage } from '#components/words/use-language.ts';
import type { ChainView, SectionChain } from '#domain/views/chains-view.ts';
import { useChainProblem } from './chain-problem.ts';
import { chainsApi } from './chains-api.ts';

type Props = {
  chains: readonly ChainView[];
  sections: readonly SectionChain[];
  onSet: (section: SectionChain, chain: ChainView) => void;
};

/** Which chain each section passes from now on. */
export function SectionChains({ chains, sections, onSet }: Props) {
  const t = useTranslations('chains');
  return (
    <section aria-labelledby="section-chains" className="rounded-lg border border-line p-4">
      <h2 id="section-chains" className="font-semibold text-lg">
        {t('sections')}
      </h2>
      <p className="max-w-prose text-ink-2 text-sm">{t('sectionsLead')}</p>
      <div className="mt-3 grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {sections.map((section) => (
          <SectionChoice key={section.id} section={section} chains={chains} onSet={onSet} />
        ))}
      </div>
    </section>
  );
}

function SectionChoice({ section, chains, onSet }: Omit<Props, 'sections'> & { section: SectionChain }) {
  const isEnglish = useLanguage() === 'en';
  const [problem, setProblem] = useState<Problem>();
  const [wanted, setWanted] = useState<string>();
  const { general } = useChainProblem(problem);

  async function set(chainId: string) {
    const chain = chains.find(({ id }) => id === chainId);
    if (!chain) return;
    setWanted(chainId);
    const sent = await chainsApi.setSection(section.id, chainId);
    setProblem(sent.ok ? undefined : sent.problem);
    if (sent.ok) onSet(section, chain);
    setWanted(undefined);
  }

  return (
    <Field label={isEnglish ? section.nameEn : section.name} error={general}>
      <Select
        value={wanted ?? section.chainId}
        disabled={wanted !== undefined}
        onChange={(event) => set(event.target.value)}
      >
        {chains.map((chain) => (
          <option key={chain.id} value={chain.id}>
            {isEnglish ? chain.nameEn : chain.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
