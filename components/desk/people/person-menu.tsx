import { Ellipsis, KeyRound, Lock, LockOpen, UserCog } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Menu } from '#components/ui/menu.tsx';
import type { PersonAct, PersonView } from '#domain/views/person-view.ts';

const icons: Record<PersonAct, typeof Lock> = {
  changeRole: UserCog,
  link: KeyRound,
  disable: Lock,
  enable: LockOpen,
};

/** The acts that the server would allow on this person. */
export function PersonMenu({ person, onAct }: { person: PersonView; onAct: (act: PersonAct) => void }) {
  const t = useTranslations('people');
  if (person.acts.length === 0) return null;
  const labelOf = (act: PersonAct) =>
    act === 'link' && person.state !== 'invited' ? t('acts.reset') : t(`acts.${act}`);
  return (
    <Menu
      heading={person.name}
      trigger={
        <button
          type="button"
          aria-label={t('more', { name: person.name })}
          className="inline-grid size-9 place-items-center rounded-md text-ink-2 hover:bg-paper-3/60 hover:text-ink pointer-coarse:size-11"
        >
          <Ellipsis aria-hidden className="size-4.5" />
        </button>
      }
      items={person.acts.map((act) => {
        const Icon = icons[act];
        return {
          id: act,
          label: labelOf(act),
          icon: <Icon aria-hidden />,
          tone: act === 'disable' ? 'danger' : 'normal',
          onSelect: () => onAct(act),
        };
      })}
    />
  );
}
