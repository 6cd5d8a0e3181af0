import { foldText } from '#domain/folded-text.ts';
import { areKindred, officeHead, type PersonNamed, peopleIn } from '#domain/people/people-in.ts';
import type { Slip } from './slip.ts';
import type { WordingRule } from './wording-rule.ts';

/**
 * Somebody whom an article introduces in two ways: with another rank, with an office of another kind (*chủ nhiệm* and
 * *phó chủ nhiệm*), or under a name that differs in its marks only. What stands first is proposed.
 */
export function ranksThatDisagree(texts: readonly string[]): Slip[] {
  const first = new Map<string, PersonNamed>();
  return texts.flatMap((text, at) =>
    peopleIn(text).flatMap((named) => {
      const key = foldText(named.name);
      const before = first.get(key);
      first.set(key, before ? joined(before, named) : named);
      return before ? differences(before, named).map((slip) => ({ at, ...slip })) : [];
    }),
  );
}

/** What is known of somebody grows with each naming; what was said first stays. */
function joined(before: PersonNamed, { rank, titles }: PersonNamed): PersonNamed {
  return { ...before, rank: before.rank ?? rank, titles: before.titles.length > 0 ? before.titles : titles };
}

function differences(before: PersonNamed, named: PersonNamed): Omit<Slip, 'at'>[] {
  const proper = {
    rank: named.rank === null ? null : (before.rank ?? named.rank),
    name: nameOf(before, named),
  };
  const [said, right] = [introduced(named), introduced({ ...named, ...proper })];
  return [...(said === right ? [] : [{ match: said, suggest: right }]), ...otherOffices(before, named)];
}

/** Two syllables with other marks are often two people; three are one. */
function nameOf(before: PersonNamed, named: PersonNamed): string {
  return before.name.split(' ').length > 2 ? before.name : named.name;
}

function introduced({ rank, name }: Pick<PersonNamed, 'rank' | 'name'>): string {
  return rank === null ? name : `${rank} ${name}`;
}

function otherOffices(before: PersonNamed, named: PersonNamed): Omit<Slip, 'at'>[] {
  const known = before.titles.flatMap((title) => officeHead(title) ?? []);
  return named.titles.flatMap((title) => {
    const head = officeHead(title);
    if (head === undefined || known.includes(head)) return [];
    const meant = before.titles.find((one) => areKindred(officeHead(one) ?? '', head));
    return meant === undefined ? [] : [{ match: title, suggest: meant }];
  });
}

export const rankDisagrees: WordingRule = {
  name: 'rank-disagrees',
  level: 'warn',
  scope: 'article',
  source: 'People',
  find: ranksThatDisagree,
  examples: {
    found: [
      [
        ['Ông Lê Văn An, Chủ nhiệm Hội.', 'Ông Lê Văn An, Phó chủ nhiệm Hội.'],
        [['Phó chủ nhiệm Hội', 'Chủ nhiệm Hội']],
      ],
      [
        ['Đại tá Trần Duy Hưng dự.', 'Đại tá Trần Duy Hùng nói.'],
        [['Đại tá Trần Duy Hùng', 'Đại tá Trần Duy Hưng']],
      ],
      [['Đại tá Lê An dự.', 'Trung tá Lê An nói.'], [['Trung tá Lê An', 'Đại tá Lê An']]],
    ],
    silent: [
      'Ông Lê An nói. Ông Lê Ân nói. Đồng chí Trần Duy Hưng, Chính ủy dự. Đồng chí Trần Duy Hưng, Bí thư Đảng ủy nói.',
      'Đại tá Lê An dự. Đại tá Lê An nói. Đồng chí Lê An kết luận.',
    ],
  },
};
