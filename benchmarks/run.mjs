// Measures the portal beside stock Backstage and writes benchmarks/RESULTS.md: `npm run bench -- --size full`. Docs:
// docs/measuring.md.
import path from 'node:path';
import { installDependencies } from '../scripts/environment/dependencies.mjs';
import { root } from '../scripts/environment/environments.mjs';
import { runEntryPoint, stopAll } from '../scripts/environment/lifecycle.mjs';
import { runProcess } from '../scripts/environment/processes.mjs';
import { provideToolchain } from '../scripts/environment/toolchain.mjs';

await runEntryPoint(async () => {
  const toolchain = await provideToolchain();
  await installDependencies(toolchain);
  await runProcess({
    name: 'bench',
    command: toolchain.node,
    args: [
      path.join(root, 'benchmarks', 'measure.mjs'),
      ...process.argv.slice(2),
    ],
    cwd: root,
    env: toolchain.env,
  });
  await stopAll();
  process.exit(0);
});
