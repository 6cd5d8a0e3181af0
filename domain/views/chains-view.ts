import type { Chain } from '#domain/chains.ts';

/** A chain as administrators see it; `version` names the state that a change starts from. */
export type ChainView = Chain & {
  id: string;
  version: number;
  /** Ids of the sections that pass it. */
  sections: string[];
  /** Articles in review or approved that were submitted under it and keep the levels of that moment. */
  underWay: number;
  /** How many signers more the newsroom needs before anything can pass it. */
  signersMissing: number;
};

export type SectionChain = { id: string; name: string; nameEn: string; chainId: string };
export type ChainsView = { chains: ChainView[]; sections: SectionChain[] };
