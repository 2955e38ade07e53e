import { runCli } from './runCli';

runCli(process.argv.slice(2), {
  out: text => process.stdout.write(`${text}\n`),
  err: text => process.stderr.write(`${text}\n`),
}).then(code => {
  process.exitCode = code;
});
