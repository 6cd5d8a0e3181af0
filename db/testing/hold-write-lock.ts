import { connect } from '#db/connection.ts';

/** Writes to the database given as argument for the milliseconds given, as a slow command would. */
const [file = '', ms = '0'] = process.argv.slice(2);
const connection = connect(file);
connection.exec('BEGIN IMMEDIATE');
connection.exec("INSERT INTO rate_limits VALUES ('other process', 1, 0, NULL)");
console.log('held');
setTimeout(() => {
  connection.exec('COMMIT');
  connection.close();
}, Number(ms));
