import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { EditorApi } from '#components/editor/editor-api.ts';
import { fakeServer } from '#components/editor/testing/fake-server.ts';
import { block, manuscript, stateOf } from '#components/editor/testing/manuscripts.ts';
import { type Dropped, detachableHost, editorTarget } from './editor-target.ts';
import { type JournalEntry, type JournalStore, openJournal } from './journal.ts';
import { startSaving } from './save-driver.ts';
import type { SaveState } from './save-state.ts';
import { stepLog } from './step-log.ts';

const start = manuscript('Tiêu đề', 'Sapo', block('paragraph', 'Đoạn một.'));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function memoryStore(kept = new Map<string, JournalEntry>()): JournalStore & { kept: typeof kept } {
  return {
    kept,
    put: async (key, entry) => void kept.set(key, structuredClone(entry)),
    remove: async (key) => void kept.delete(key),
    list: async (prefix) => [...kept].filter(([key]) => key.startsWith(prefix)).map(([, entry]) => entry),
  };
}

/** A writer at a text: what they type is saved through `api`, by default a server that works. */
function desk({ server = fakeServer(start), store = memoryStore(), ...broken }: DeskSettings = {}) {
  const states: SaveState[] = [];
  const screen = { state: stateOf(start, 'một|', [stepLog(0)]), composing: false, dropped: '' };
  const host = detachableHost({
    state: () => screen.state,
    dispatch: (transaction: typeof screen.state.tr) => {
      screen.state = screen.state.apply(transaction);
    },
    composing: () => screen.composing,
  });
  const onDropped = ({ text }: Dropped) => {
    screen.dropped += text;
  };
  let batch = 0;
  const target = editorTarget(host, { clientId: 'an', onDropped });
  const saving = startSaving({
    owner: { articleId: 'a', personId: 'p', clientId: 'an' },
    target,
    api: { ...server, ...broken.api },
    journal: openJournal(store, { articleId: 'a', personId: 'p' }),
    newId: () => `b${batch++}`,
    report: (state) => states.push(state),
  });
  const type = (text: string) => {
    screen.state = screen.state.apply(screen.state.tr.insertText(text));
    saving.edited();
  };
  return { server, store, saving, type, screen, states, host, last: () => states.at(-1) };
}

type DeskSettings = {
  server?: ReturnType<typeof fakeServer>;
  store?: ReturnType<typeof memoryStore>;
  api?: Partial<EditorApi>;
};

function textOn(server: ReturnType<typeof fakeServer>): string {
  return stateOf(server.doc()).doc.textContent;
}

test('typed words reach the server, and only then the screen says saved', async () => {
  const { type, server, states, store } = desk();
  type(' A');
  type('B');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(textOn(server)).toContain('Đoạn một AB.');
  expect(states.map(({ kind }) => kind).filter((kind, index, all) => kind !== all[index - 1])).toEqual([
    'saved',
    'saving',
    'saved',
  ]);
  expect(store.kept.size).toBe(0);
});

test('the device keeps the steps before the network sees them', async () => {
  const store = memoryStore();
  let keptWhenSent: number | undefined;
  const { type } = desk({
    store,
    api: {
      sendSteps: async ({ version, steps }) => {
        keptWhenSent = [...store.kept.values()][0]?.steps.length;
        return { kind: 'accepted', version: version + steps.length };
      },
    },
  });
  type(' A');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(keptWhenSent).toBe(1);
});

test('offline: kept on this device, sent when the network is back, in one copy', async () => {
  const { type, server, saving, last } = desk();
  server.breakNext('lost', 'answerLost');
  type(' A');
  await vi.advanceTimersByTimeAsync(600);
  expect(last()).toEqual({ kind: 'keptOnDevice', unsent: 1 });
  type('B');
  await vi.advanceTimersByTimeAsync(300);
  expect(last()).toEqual({ kind: 'keptOnDevice', unsent: 2 });
  saving.go();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(textOn(server)).toContain('Đoạn một AB.');
  expect(last()).toMatchObject({ kind: 'saved' });
});

test('without any storage it does not claim that the device keeps the words', async () => {
  const store = { ...memoryStore(), put: () => Promise.reject(new Error('quota')) };
  const { type, server, last } = desk({ store });
  server.breakNext('lost', 'lost', 'lost');
  type(' A');
  await vi.advanceTimersByTimeAsync(1_500);
  expect(last()).toEqual({ kind: 'notKept', unsent: 1 });
});

test('another person wrote meanwhile: ours is put on top, nothing of theirs is overwritten', async () => {
  const server = fakeServer(start);
  const first = desk({ server });
  const other = editorTargetClient(server);
  await other('Sapo|', ' mới');
  first.type(' A');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(textOn(server)).toBe('Tiêu đềSapo mớiĐoạn một A.');
  expect(first.screen.state.doc.textContent).toBe('Tiêu đềSapo mớiĐoạn một A.');
});

test('steps of others wait while a word is being composed, yet not for ever', async () => {
  const { server, saving, screen } = desk();
  await editorTargetClient(server)('Sapo|', ' mới');
  screen.composing = true;
  saving.go();
  await vi.advanceTimersByTimeAsync(2_900);
  expect(screen.state.doc.textContent).not.toContain('mới');
  await vi.advanceTimersByTimeAsync(200);
  expect(screen.state.doc.textContent).toContain('mới');
});

test('steps that reach into the block in which a word is composed wait until it is whole', async () => {
  const { server, saving, screen } = desk();
  await editorTargetClient(server)('Đoạn|', ' số');
  screen.composing = true;
  saving.go();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(screen.state.doc.textContent).not.toContain('số');
  screen.composing = false;
  await vi.advanceTimersByTimeAsync(100);
  expect(screen.state.doc.textContent).toContain('Đoạn số một.');
});

test('flush resolves once the server has confirmed everything', async () => {
  const { type, server, saving } = desk();
  type(' A');
  const flushed = saving.flush();
  await vi.advanceTimersByTimeAsync(100);
  expect(await flushed).toEqual({ ok: true, version: 1 });
  expect(textOn(server)).toContain('một A.');
});

test('flush says why not, instead of waiting for a network that is gone', async () => {
  const { type, server, saving } = desk();
  server.breakNext('lost', 'refused');
  type(' A');
  const offline = saving.flush();
  await vi.advanceTimersByTimeAsync(100);
  expect(await offline).toMatchObject({ ok: false, state: { kind: 'keptOnDevice' } });
  const refused = saving.flush();
  await vi.advanceTimersByTimeAsync(100);
  expect(await refused).toMatchObject({ ok: false, state: { kind: 'refused', message: 'badStructure' } });
});

test('leaving the page sends the last words though the editor is gone', async () => {
  const { type, server, saving, host, states } = desk();
  type(' A');
  host.detach();
  const reported = states.length;
  const left = saving.leave();
  await vi.advanceTimersByTimeAsync(1_000);
  await left;
  expect(textOn(server)).toContain('một A.');
  expect(states).toHaveLength(reported);
});

test('leaving while offline keeps the last words on the device', async () => {
  const { type, server, saving, host, store } = desk();
  server.breakNext('lost');
  type(' A');
  host.detach();
  const left = saving.leave();
  await vi.advanceTimersByTimeAsync(1_000);
  await left;
  expect([...store.kept.values()]).toMatchObject([
    { clientId: 'an', version: 0, steps: [{}], batch: { count: 1 } },
  ]);
});

test('steps that do not fit our document stop the saving and keep the text', async () => {
  const { type, saving, last, screen } = desk({
    api: {
      fetchSteps: async () => ({
        kind: 'steps',
        version: 1,
        steps: [{ step: { stepType: 'replace', from: 900, to: 901 }, clientId: 'other' }],
      }),
    },
  });
  saving.go();
  await vi.advanceTimersByTimeAsync(100);
  type(' A');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(last()).toMatchObject({ kind: 'refused', message: 'diverged', unsent: 1, kept: true });
  expect(screen.state.doc.textContent).toContain('một A.');
});

/** Another person, who writes and sends at once. */
function editorTargetClient(server: ReturnType<typeof fakeServer>) {
  return async (at: string, text: string) => {
    const state = stateOf(start, at, [stepLog(0)]);
    const { steps } = state.tr.insertText(text);
    const answer = await server.sendSteps({
      version: server.version(),
      steps: steps.map((step) => step.toJSON()),
      clientId: 'binh',
      batchId: `binh-${text}`,
    });
    expect(answer.kind).toBe('accepted');
  };
}
