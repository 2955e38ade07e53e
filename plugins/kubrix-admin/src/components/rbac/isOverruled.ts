import { RbacReason, RbacStep } from '@kubrix/plugin-kubrix-common';

/** Whether a step of a chain would decide otherwise, but does not, since something else wins. */
export function isOverruled(reason: RbacReason, step: RbacStep): boolean {
  switch (step.kind) {
    case 'permission':
      return !(
        (reason === 'deny-line' && step.effect === 'deny') ||
        (reason === 'allow-line' && step.effect === 'allow')
      );
    case 'condition':
      return reason !== 'condition';
    default:
      return false;
  }
}
