import { ExternalLink, Monitor, RotateCw, Smartphone } from 'lucide-react';
import { type Ref, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { buttonStyle } from '#components/ui/button-style.ts';
import { Dialog } from '#components/ui/dialog.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PreviewFrame } from './preview-frame.tsx';
import { type Screen, screenNames } from './screens.ts';

type Props = {
  /** Where the page is drawn. */
  path: string;
  title: string;
  description: string;
  /** Sends what is not with the server yet; false when some of it could not go out. */
  send?: () => Promise<boolean>;
  onClose: () => void;
};

const nothingToSend = async () => true;
const icons = { phone: Smartphone, desktop: Monitor };

/** A page exactly as readers would get it, on the screen of a phone or of a computer. */
export function PreviewDialog({ path, title, description, send = nothingToSend, onClose }: Props) {
  const t = useTranslations('preview');
  const [screen, setScreen] = useState<Screen>('phone');
  const { turn, unsent, state, setState, again } = useTurns(send);
  const firstFocus = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      width="page"
      open
      onOpenChange={(open) => !open && onClose()}
      firstFocus={firstFocus}
      title={title}
      description={description}
    >
      <div className="flex h-full flex-col gap-2">
        <div className="flex flex-wrap items-center gap-2">
          <fieldset className="flex gap-1">
            <legend className="sr-only">{t('screens')}</legend>
            {screenNames.map((name) => (
              <ScreenButton
                key={name}
                name={name}
                pressed={name === screen}
                choose={setScreen}
                ref={name === 'phone' ? firstFocus : undefined}
              />
            ))}
          </fieldset>
          <span className="flex-1" />
          <Button size="sm" variant="quiet" busy={state === 'loading'} onClick={again}>
            <RotateCw aria-hidden /> {t('again')}
          </Button>
          <a href={path} target="_blank" rel="noopener" className={buttonStyle('quiet', 'sm')}>
            <ExternalLink aria-hidden /> <span className="max-sm:sr-only">{t('ownTab')}</span>
          </a>
        </div>
        {unsent && <Notice tone="warn">{t('unsent')}</Notice>}
        {state === 'failed' && <Notice tone="danger">{t('failed')}</Notice>}
        <p role="status" className="sr-only">
          {state === 'loading' ? t('loading') : ''}
        </p>
        <div className="min-h-0 flex-1">
          {turn > 0 && (
            <PreviewFrame
              key={turn}
              path={path}
              screen={screen}
              onLoad={(shown) => setState(shown ? 'shown' : 'failed')}
              onEscape={onClose}
            />
          )}
        </div>
      </div>
    </Dialog>
  );
}

type State = 'loading' | 'shown' | 'failed';

/** Each time the page is asked for, what was typed goes out first, so that the page has it. */
function useTurns(send: () => Promise<boolean>) {
  const [turn, setTurn] = useState(0);
  const [unsent, setUnsent] = useState(false);
  const [state, setState] = useState<State>('loading');
  const [asked, setAsked] = useState(1);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new wish sends and draws anew.
  useEffect(() => {
    let left = false;
    setState('loading');
    void send().then((sent) => {
      if (left) return;
      setUnsent(!sent);
      setTurn(asked);
    });
    return () => {
      left = true;
    };
  }, [asked]);

  return { turn, unsent, state, setState, again: () => setAsked((before) => before + 1) };
}

type ScreenButtonProps = {
  name: Screen;
  pressed: boolean;
  choose: (screen: Screen) => void;
  ref: Ref<HTMLButtonElement> | undefined;
};

function ScreenButton({ name, pressed, choose, ref }: ScreenButtonProps) {
  const t = useTranslations('preview');
  const Icon = icons[name];
  return (
    <Button
      ref={ref}
      size="sm"
      variant={pressed ? 'secondary' : 'quiet'}
      aria-pressed={pressed}
      onClick={() => choose(name)}
    >
      <Icon aria-hidden /> {t(name)}
    </Button>
  );
}
