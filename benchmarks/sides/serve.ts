import { createBackend } from '@backstage/backend-defaults';
import { filledCatalog } from './filledCatalog';
import { LookUp, Question, SideParts } from './types';

/** Runs the backend of a side, with what both have, and answers this process's parent. */
export function serve({ features, lookUp }: SideParts): void {
  const backend = createBackend();
  backend.add(import('@backstage/plugin-auth-backend'));
  backend.add(import('@backstage/plugin-catalog-backend'));
  backend.add(import('@backstage/plugin-events-backend'));
  backend.add(import('@backstage/plugin-signals-backend'));
  backend.add(filledCatalog);
  features.forEach(feature => backend.add(feature));

  process.on('message', async (question: Question) => {
    try {
      process.send?.({ answer: await answer(question, lookUp) });
    } catch (error) {
      fail(error);
    }
  });
  process.on('disconnect', () => process.exit());
  backend.start().then(() => process.send?.({ answer: 'started' }), fail);
}

async function answer(question: Question, lookUp: LookUp): Promise<unknown> {
  if (question.ask === 'peak memory') {
    // In kilobytes.
    return process.resourceUsage().maxRSS * 1024;
  }
  const { users, warmUp, count } = question;
  const times: number[] = [];
  for (let n = 0; n < warmUp + count; n += 1) {
    const asked = performance.now();
    // A prime, so that they are spread over all of them.
    await lookUp((n * 7919) % users);
    if (n >= warmUp) {
      times.push(performance.now() - asked);
    }
  }
  return times;
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exit(1);
}
