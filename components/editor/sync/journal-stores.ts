import type { JournalEntry, JournalStore } from './journal.ts';

const databaseName = 'toasoan-journal';
const tableName = 'unsent';

/** The best store that this browser offers, or none (private windows of some browsers refuse both). */
export async function openJournalStore(): Promise<JournalStore | undefined> {
  try {
    return indexedDbStore(await Promise.race([openDatabase(), tooLate()]));
  } catch {
    return localStorageStore();
  }
}

function indexedDbStore(database: IDBDatabase): JournalStore {
  // Strict: `Kept on this device` must survive a power cut as far as the browser can promise it.
  const table = (mode: IDBTransactionMode) =>
    database.transaction(tableName, mode, { durability: 'strict' }).objectStore(tableName);
  return {
    put: (key, entry) => committed(table('readwrite').put(entry, key)),
    remove: (key) => committed(table('readwrite').delete(key)),
    list: (prefix) =>
      answer<JournalEntry[]>(table('readonly').getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`))),
  };
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(tableName);
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

function localStorageStore(): JournalStore | undefined {
  if (!hasLocalStorage()) return undefined;
  const nameOf = (key: string) => `${databaseName}|${key}`;
  return {
    put: async (key, entry) => localStorage.setItem(nameOf(key), JSON.stringify(entry)),
    remove: async (key) => localStorage.removeItem(nameOf(key)),
    list: async (prefix) =>
      Object.keys(localStorage)
        .filter((name) => name.startsWith(nameOf(prefix)))
        .map((name): JournalEntry => JSON.parse(localStorage.getItem(name) ?? '')),
  };
}

function hasLocalStorage(): boolean {
  try {
    localStorage.setItem(databaseName, '');
    localStorage.removeItem(databaseName);
    return true;
  } catch {
    return false;
  }
}
