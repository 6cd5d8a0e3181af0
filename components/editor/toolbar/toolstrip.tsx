'use client';

import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useRef } from 'react';

type ToolstripProps = {
  label: string;
  /** The id of what the tools act on. */
  controls?: string;
  className?: string;
  onEscape: () => void;
  children: ReactNode;
};

/**
 * A toolbar after the W3C pattern: one tab stop, arrows between the tools, Home and End, Esc back to the text.
 * Every button or link in it that carries `data-tool` is a stop.
 */
export function Toolstrip({ label, controls, className, onEscape, children }: ToolstripProps) {
  const strip = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const tools = toolsIn(strip.current);
    if (!tools.some((tool) => tool.tabIndex === 0)) makeStop(tools, tools[0]);
  });

  function onKeyDown(event: KeyboardEvent): void {
    const tools = toolsIn(strip.current);
    const now = tools.findIndex((tool) => tool.matches(':focus'));
    if (event.key === 'Escape') onEscape();
    else if (event.key in moves) tools.at(moves[event.key]?.(now, tools.length) ?? now)?.focus();
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={strip}
      role="toolbar"
      aria-label={label}
      aria-controls={controls}
      className={className}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => target.matches('[data-tool]') && makeStop(toolsIn(strip.current), target)}
    >
      {children}
    </div>
  );
}

const moves: Record<string, (now: number, count: number) => number> = {
  ArrowRight: (now, count) => (now + 1) % count,
  ArrowLeft: (now) => now - 1,
  Home: () => 0,
  End: () => -1,
};

function toolsIn(strip: HTMLElement | null): HTMLElement[] {
  return [...(strip?.querySelectorAll<HTMLElement>('[data-tool]') ?? [])];
}

function makeStop(tools: HTMLElement[], stop: HTMLElement | undefined): void {
  for (const tool of tools) tool.tabIndex = tool === stop ? 0 : -1;
}
