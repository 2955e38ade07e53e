import { createBackend } from '@backstage/backend-defaults';
import { filledCatalog } from './filledCatalog';
import { LookUp, Question, SideParts } from './types';

/** Runs the backend of a side, with what both have, and answers this process's parent. */
export function serve(parts: SideParts): void {
  const { features, resolverContext } = parts;
  const backend = createBackend();
  backend.add(import('@backstage/plugin-auth-backend'));
  backend.add(import('@backstage/plugin-catalog-backend'));
  backend.add(import('@backstage/plugin-events-backend'));
  backend.add(import('@backstage/plugin-signals-backend'));
  backend.add(filledCatalog);
  backend.add(resolverContext.module);
  features.forEach(feature => backend.add(feature));

  process.on('message', async (question: Question) => {
    try {
      process.send?.({ answer: await answer(question, parts) });
    } catch (error) {
      fail(error);
    }
  });
  process.on('disconnect', () => process.exit());
  backend.start().then(() => process.send?.({ answer: 'started' }), fail);
}

async function answer(
  question: Question,
  { lookUp, resolverContext }: SideParts,
): Promise<unknown> {
  switch (question.ask) {
    case 'peak memory':
      // In kilobytes.
      return process.resourceUsage().maxRSS * 1024;
    case 'cpu seconds': {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1e6;
    }
    case 'tokens':
      return issueTokens(question.userEntityRefs, resolverContext);
    default:
      return timeLookUps(question, lookUp);
  }
}

async function issueTokens(
  userEntityRefs: string[],
  { get }: SideParts['resolverContext'],
): Promise<string[]> {
  const tokens: string[] = [];
  for (const sub of userEntityRefs) {
    const { token } = await get().issueToken({ claims: { sub, ent: [sub] } });
    tokens.push(token);
  }
  return tokens;
}

/** Milliseconds of each. */
async function timeLookUps(
  { users, warmUp, count }: Extract<Question, { ask: 'look-ups' }>,
  lookUp: LookUp,
): Promise<number[]> {
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
