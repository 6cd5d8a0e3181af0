import { AlarmClock, TimerOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useNearMoment } from '#components/desk/article/moment.tsx';
import { Badge, type BadgeTone } from '#components/ui/badge.tsx';
import { type DeadlineState, deadlineState } from '#domain/deadlines.ts';

const tones: Record<DeadlineState, BadgeTone> = { ahead: 'neutral', soon: 'warn', overdue: 'danger' };

type Props = { at: number; now: number; kind: 'due' | 'turn' };

/** A deadline: plain while it is far away, quiet when it is near, loud once it has passed. */
export function DeadlineBadge({ at, now, kind }: Props) {
  const t = useTranslations('duty');
  const when = useNearMoment()(at);
  const state = deadlineState(at, now);
  const isOver = state === 'overdue';
  const words = isOver ? (kind === 'due' ? 'overdue' : 'overdueTurn') : kind;
  return (
    <Badge
      tone={tones[state]}
      className={`whitespace-normal! ${isOver ? 'font-semibold' : ''}`}
      icon={isOver ? <TimerOff aria-hidden /> : <AlarmClock aria-hidden />}
    >
      {t(words, { when })}
    </Badge>
  );
}
