import { type RefObject, useEffect } from 'react';

/** Tells CSS how much of the page the bar covers now, as `--ms-bar-height` on the frame: its rows come and go. */
export function useBarHeight(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const around = frame.current;
    const bar = around?.querySelector<HTMLElement>('.ms-bar');
    if (!around || !bar) return;
    const tell = () => around.style.setProperty('--ms-bar-height', `${bar.offsetHeight}px`);
    const watch = new ResizeObserver(tell);
    watch.observe(bar);
    return () => watch.disconnect();
  }, [frame]);
}
