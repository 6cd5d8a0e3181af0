import { type SyntheticEvent, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { type Screen, scaleFor, screens } from './screens.ts';
import { useRoom } from './use-room.ts';

type Props = {
  path: string;
  screen: Screen;
  onLoad: (shown: boolean) => void;
  /** Esc inside the page. */
  onEscape: () => void;
};

/** The public page in a frame as wide as the screen of a reader, made smaller where the desk has less room. */
export function PreviewFrame({ path, screen, onLoad, onEscape }: Props) {
  const t = useTranslations('preview');
  const around = useRef<HTMLDivElement>(null);
  const room = useRoom(around);
  const { width } = screens[screen];
  const scale = scaleFor(width, room.width);

  function loaded({ currentTarget: { contentDocument: page } }: SyntheticEvent<HTMLIFrameElement>): void {
    page?.addEventListener('click', openBeside);
    page?.addEventListener('keydown', ({ key }) => key === 'Escape' && onEscape());
    onLoad(page?.querySelector('article') !== null && page !== null);
  }

  return (
    <div ref={around} className="h-full overflow-hidden rounded-md bg-paper-3">
      <div className="mx-auto h-full" style={{ width: width * scale }}>
        <iframe
          src={path}
          title={t('frame')}
          // No script of the page may run; the desk itself reads it, hence the origin.
          sandbox="allow-same-origin"
          onLoad={loaded}
          className="border-0 bg-paper"
          style={{
            width,
            height: room.height / scale,
            transform: `scale(${scale})`,
            transformOrigin: '0 0',
          }}
        />
      </div>
    </div>
  );
}

/** A link of the page opens in a tab of its own: in the frame it would replace what is being looked at. */
function openBeside(event: Event): void {
  const link = (event.target as Element).closest('a');
  const href = link?.getAttribute('href');
  if (!link || !href || href.startsWith('#')) return;
  event.preventDefault();
  window.open(link.href, '_blank', 'noopener');
}
