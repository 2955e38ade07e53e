import { HandedOver } from '../src/store/HandedOver';

/** The time by the database's clock, a millisecond after all that is recorded: rows have microseconds, which a `Date` cuts off. */
export async function nextMillisecond(handedOver: HandedOver): Promise<Date> {
  const reached = await handedOver.now();
  let now = reached;
  while (now <= reached) {
    now = await handedOver.now();
  }
  return now;
}
