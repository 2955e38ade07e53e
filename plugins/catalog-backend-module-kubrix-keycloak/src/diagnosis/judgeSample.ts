import { Finding } from '@kubrix/plugin-kubrix-common';
import { good } from '@kubrix/plugin-kubrix-node';
import { describeDuration } from './describeDuration';
import { judgeTimetable } from './judgeTimetable';
import { RealmSample } from './sampleRealm';
import { Timetable } from './timetable';

/**
 * Judges whether the schedule of a sync that has never run suits its realm.
 *
 * @remarks
 * The pages are counted one after the other, with each user in one group. A sync reads some side by side, but has to hand
 * over everybody as well.
 *
 * @param key - Where the settings of the sync stand
 * @param pages - How many users and groups are in a page
 */
export function judgeSample(
  key: string,
  sample: RealmSample,
  pages: { userPage: number; groupPage: number },
  timetable: Timetable,
): Finding[] {
  const { users, groups, userPageMs, groupPageMs, membersMs } = sample;
  const userPages = Math.ceil(users / pages.userPage);
  const took =
    userPages * userPageMs +
    Math.ceil(groups / pages.groupPage) * groupPageMs +
    (groups > 0 ? groups + userPages : 0) * membersMs;
  const what = `Reading ${users} users and ${groups} groups for ${key} takes about ${describeDuration(Math.max(took, 1_000))}: a page of users takes ${Math.round(userPageMs)} ms, one of the members of a group ${Math.round(membersMs)} ms`;
  const doubts = judgeTimetable(key, { what, took }, timetable);
  return doubts.length > 0 ? doubts : [good(`${what}.`)];
}
