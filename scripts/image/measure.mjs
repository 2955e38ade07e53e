// Measures the portal's image, and ends with 1 where it misses a goal: `node scripts/image/measure.mjs`.
import { runEntryPoint, stopAll } from '../environment/lifecycle.mjs';
import { measureImage } from './measureImage.mjs';

await runEntryPoint(async () => {
  const verdicts = await measureImage();
  await stopAll();
  process.exit(verdicts.every(({ met }) => met) ? 0 : 1);
});
