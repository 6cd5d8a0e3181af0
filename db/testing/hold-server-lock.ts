import { takeServerLock } from '#db/server-lock.ts';

/** Serves the folder given as argument until it is killed; says so on its output. */
const [dataDir = ''] = process.argv.slice(2);
const lock = takeServerLock(dataDir, { since: 42, url: 'http://localhost:3000' });
console.log(lock.ok ? 'held' : 'refused');
setInterval(() => undefined, 1000);
