import { Archive, CheckCheck, CornerUpLeft, Globe, GlobeLock, Hourglass, PenLine } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Badge, type BadgeTone } from '#components/ui/badge.tsx';
import type { Stage } from '#domain/stages.ts';

const looks: Record<Stage, { tone: BadgeTone; Icon: typeof PenLine }> = {
  draft: { tone: 'neutral', Icon: PenLine },
  inReview: { tone: 'info', Icon: Hourglass },
  returned: { tone: 'warn', Icon: CornerUpLeft },
  approved: { tone: 'ok', Icon: CheckCheck },
  live: { tone: 'ok', Icon: Globe },
  takenDown: { tone: 'danger', Icon: GlobeLock },
  spiked: { tone: 'neutral', Icon: Archive },
};

/** Where a working copy stands. */
export function StageBadge({ stage }: { stage: Stage }) {
  const t = useTranslations('stages');
  const { tone, Icon } = looks[stage];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {t(stage)}
    </Badge>
  );
}
