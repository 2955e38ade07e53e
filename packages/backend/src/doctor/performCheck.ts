import { toError } from '@backstage/errors';
import { CheckedCheck } from '@kubrix/plugin-kubrix-common';
import { bad, Check, unknown } from '@kubrix/plugin-kubrix-node';
import { setTimeout } from 'node:timers/promises';

/**
 * Makes a check, which never fails: one that stumbles over a value in the configuration does not keep others from being
 * made.
 *
 * @param deadline - Until when it is waited for, in milliseconds since 1970, or `Infinity`
 */
export async function performCheck(
  { id, title, run }: Check,
  deadline: number,
): Promise<CheckedCheck> {
  const done = new AbortController();
  const late = async () => {
    await setTimeout(Math.max(deadline - Date.now(), 0), undefined, {
      signal: done.signal,
    });
    return [unknown('Not known: it took too long, or what came before it.')];
  };
  try {
    const findings = await (deadline === Infinity
      ? run()
      : Promise.race([run(), late()]));
    return { id, title, findings };
  } catch (error) {
    return {
      id,
      title,
      findings: [
        bad(`${toError(error).message}.`, 'Correct it in the configuration.'),
      ],
    };
  } finally {
    done.abort();
  }
}
