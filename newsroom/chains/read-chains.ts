import { countArticlesByChain, listChains } from '#db/queries/chains.ts';
import { countStaff } from '#db/queries/people.ts';
import { listSections } from '#db/queries/sections.ts';
import type { Actor } from '#domain/actor.ts';
import { levelsOf } from '#domain/chains.ts';
import { hasPermission } from '#domain/roles.ts';
import { signersMissing } from '#domain/signers-missing.ts';
import type { ChainsView } from '#domain/views/chains-view.ts';
import type { Newsroom } from '#newsroom/newsroom.ts';
import { done, fail, type Result } from '#newsroom/result.ts';

/** Every chain, the shortest first, with what passes it now, and the chain of every section; `notPermitted` unless they set chains. */
export async function readChains(
  { store: { read: q } }: Newsroom,
  actor: Actor,
): Promise<Result<ChainsView>> {
  if (!hasPermission(actor.role, 'chains.manage')) return fail({ code: 'notPermitted' });
  const [chains, sections, staff, underWay] = await Promise.all([
    listChains(q),
    listSections(q),
    countStaff(q),
    countArticlesByChain(q, ['inReview', 'approved']),
  ]);
  return done({
    chains: chains
      .sort((a, b) => a.levels.length - b.levels.length)
      .map(({ savedAt: _, ...chain }) => ({
        ...chain,
        sections: sections.filter(({ chainId }) => chainId === chain.id).map(({ id }) => id),
        underWay: underWay.get(chain.id) ?? 0,
        signersMissing: signersMissing(levelsOf(chain, true), staff),
      })),
    sections: sections.map(({ id, name, nameEn, chainId }) => ({ id, name, nameEn, chainId })),
  });
}
