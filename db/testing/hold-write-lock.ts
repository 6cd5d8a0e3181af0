import { connect } from '#db/connection.ts';

/** Writes to the database given as argument until it is asked to end, as a slow command would. */
const [file = ''] = process.argv.slice(2);
const connection = connect(file);
connection.exec('BEGIN IMMEDIATE');
connection.exec("INSERT INTO rate_limits VALUES ('other process', 1, 0, NULL)");
const held = setInterval(() => undefined, 60_000);
process.once('SIGTERM', () => {
  connection.exec('COMMIT');
  connection.close();
  clearInterval(held);
});
console.log('held');
