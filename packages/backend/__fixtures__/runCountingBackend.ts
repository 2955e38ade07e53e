import { createCountingBackend } from './countingBackend';

const [config] = process.argv.slice(2);

createCountingBackend(JSON.parse(config))
  .start()
  .then(() => process.send?.('started'))
  .catch(error => {
    process.stderr.write(`${error}\n`);
    process.exit(1);
  });
