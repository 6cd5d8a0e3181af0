import { history, undo } from '@tiptap/pm/history';
import { type EditorState, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeServer } from '#components/editor/testing/fake-server.ts';
import { block, figure, manuscript, stateOf } from '#components/editor/testing/manuscripts.ts';
import { editorTarget } from './editor-target.ts';
import { openJournal } from './journal.ts';
import { type Saving, startSaving } from './save-driver.ts';
import { stepLog } from './step-log.ts';

const start = manuscript(
  'Tiêu đề',
  'Sapo',
  block('paragraph', 'Đoạn một.'),
  figure('f1', 'Chú thích', 'Nguồn'),
  block('paragraph', 'Đoạn hai.'),
);

type Writer = { state: EditorState; saving: Saving };

function writer(server: ReturnType<typeof fakeServer>, clientId: string): Writer {
  const self: { state: EditorState } = { state: stateOf(start, undefined, [history(), stepLog(0)]) };
  const target = editorTarget(
    {
      state: () => self.state,
      dispatch: (transaction) => {
        self.state = self.state.apply(transaction);
      },
      composing: () => false,
    },
    { clientId, onDropped: () => {} },
  );
  let batch = 0;
  const saving = startSaving({
    owner: { articleId: 'a', personId: clientId, clientId },
    target,
    api: server,
    journal: openJournal(undefined, { articleId: 'a', personId: clientId }),
    newId: () => `${clientId}-${batch++}`,
    report: () => {},
  });
  return Object.assign(self, { saving });
}

type Edit = { by: 0 | 1; at: number; what: 'type' | 'delete' | 'split' | 'undo'; length: number };
type Happening = Edit | { fault: 'lost' | 'answerLost' } | { send: 0 | 1 };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      by: fc.constantFrom(0 as const, 1 as const),
      at: fc.nat(1_000),
      what: fc.constantFrom(
        'type' as const,
        'type' as const,
        'delete' as const,
        'split' as const,
        'undo' as const,
      ),
      length: fc.integer({ min: 1, max: 12 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ fault: fc.constantFrom('lost' as const, 'answerLost' as const) }) },
  { weight: 3, arbitrary: fc.record({ send: fc.constantFrom(0 as const, 1 as const) }) },
);

function edit(writing: Writer, { at, what, length }: Edit): void {
  const { state } = writing;
  const { tr } = state;
  const place = TextSelection.near(state.doc.resolve(at % (state.doc.content.size + 1)));
  if (what === 'undo') {
    undo(state, (transaction) => {
      writing.state = state.apply(transaction);
    });
  } else if (what === 'type')
    writing.state = state.apply(tr.setSelection(place).insertText('ế'.repeat(length)));
  else if (what === 'delete') {
    const end = Math.min(place.from + length, place.$from.end());
    writing.state = state.apply(tr.delete(place.from, end));
  } else if (place.$from.parent.type.name === 'paragraph') writing.state = state.apply(tr.split(place.from));
  if (writing.state.doc !== state.doc) writing.saving.edited();
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('two writers, lost requests and lost answers: everybody ends with the text of the server', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 40 }), async (happenings) => {
      const server = fakeServer(start);
      const writers = [writer(server, 'an'), writer(server, 'binh')] as const;
      for (const one of happenings) {
        if ('fault' in one) server.breakNext(one.fault);
        else if ('send' in one) writers[one.send].saving.go();
        else edit(writers[one.by], one);
        await vi.advanceTimersByTimeAsync(30);
      }
      // Long enough for every retry; then each asks once for what the other wrote last.
      await vi.advanceTimersByTimeAsync(300_000);
      for (const { saving } of writers) saving.go();
      await vi.advanceTimersByTimeAsync(1_000);
      for (const { state, saving } of writers) {
        const flushed = saving.flush();
        await vi.advanceTimersByTimeAsync(1_000);
        expect(await flushed).toEqual({ ok: true, version: server.version() });
        expect(state.doc.eq(stateOf(server.doc()).doc)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);
