import type { JournalStore } from './journal.ts';

/** Where entries lie on this device; IndexedDB, or localStorage where a browser offers only that. */
export type DeviceStore<Entry> = {
  put(key: string, entry: Entry): Promise<void>;
  remove(key: string): Promise<void>;
  /** Every entry whose key begins so. */
  list(prefix: string): Promise<Entry[]>;
};

/** A database of its own for each kind of entry, so that a tab that was opened earlier never blocks another. */
type Place = { database: string; table: string };

/** The best store that this browser offers, or none (private windows of some browsers refuse both). */
export async function openDeviceStore<Entry>(place: Place): Promise<DeviceStore<Entry> | undefined> {
  return (await openFileStore<Entry>(place)) ?? localStorageStore(place);
}

/** The same for entries that hold files, which only IndexedDB can keep. */
export async function openFileStore<Entry>(place: Place): Promise<DeviceStore<Entry> | undefined> {
  try {
    return indexedDbStore(await Promise.race([openDatabase(place), tooLate()]), place);
  } catch {
    return undefined;
  }
}

export function openJournalStore(): Promise<JournalStore | undefined> {
  return openDeviceStore({ database: 'toasoan-journal', table: 'unsent' });
}

function indexedDbStore<Entry>(database: IDBDatabase, { table: name }: Place): DeviceStore<Entry> {
  // Strict: `Kept on this device` must survive a power cut as far as the browser can promise it.
  const table = (mode: IDBTransactionMode) =>
    database.transaction(name, mode, { durability: 'strict' }).objectStore(name);
  return {
    put: (key, entry) => committed(table('readwrite').put(entry, key)),
    remove: (key) => committed(table('readwrite').delete(key)),
    list: (prefix) => answer<Entry[]>(table('readonly').getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`))),
  };
}

function openDatabase({ database, table }: Place): Promise<IDBDatabase> {
  const request = indexedDB.open(database, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(table);
  return answer(request);
}

/** Some browsers never answer when they are asked to open; saving must not wait for them. */
function tooLate(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('The journal did not open.')), 2_000));
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** A request that succeeded can still be rolled back; only the transaction's end counts. */
function committed({ transaction }: IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    if (!transaction) return reject(new Error('The request has no transaction.'));
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

function localStorageStore<Entry>({ database }: Place): DeviceStore<Entry> | undefined {
  if (!hasLocalStorage(database)) return undefined;
  const nameOf = (key: string) => `${database}|${key}`;
  return {
    put: async (key, entry) => localStorage.setItem(nameOf(key), JSON.stringify(entry)),
    remove: async (key) => localStorage.removeItem(nameOf(key)),
    list: async (prefix) =>
      Object.keys(localStorage)
        .filter((name) => name.startsWith(nameOf(prefix)))
        .map((name): Entry => JSON.parse(localStorage.getItem(name) ?? '')),
  };
}

function hasLocalStorage(name: string): boolean {
  try {
    localStorage.setItem(name, '');
    localStorage.removeItem(name);
    return true;
  } catch {
    return false;
  }
}
