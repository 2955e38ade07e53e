import {
  RbacExplanation,
  RbacReason,
  RbacStep,
} from '@kubrix/plugin-kubrix-common';
import { formatSource } from '../loading/formatSource';

const REASONS: Record<RbacReason, string> = {
  'super-user': 'super users may do everything',
  'deny-line': 'a line denies it',
  'allow-line': 'a line allows it',
  condition: 'a conditional policy decides',
  'no-match': 'no line says anything about it',
  'built-in': 'no policy file is configured, and the built-in policy says so',
};

/** Writes an explanation as text, a line for each step. */
export function formatExplanation(explanation: RbacExplanation): string {
  const { user, permission, action, resourceType, entity } = explanation;
  const of = resourceType ? `${action}, ${resourceType}` : action;
  const about = entity ? ` for ${entity}` : '';
  return [
    `${explanation.decision}: ${permission} (${of})${about}, asked by ${user}`,
    `Why: ${REASONS[explanation.reason]}.`,
    ...explanation.chain.map(step => `  ${formatStep(step, user)}`),
  ].join('\n');
}

function formatStep(step: RbacStep, user: string): string {
  switch (step.kind) {
    case 'group':
      return `${user} belongs to ${step.ref}`;
    case 'super-user':
      return `${step.subject} is super user, ${formatSource(step.source)}`;
    case 'role':
      return `${step.subject} has ${step.role}, ${formatSource(step.source)}`;
    case 'permission':
      return `${step.role}: ${step.effect} ${step.permission}, ${step.action}, ${formatSource(step.source)}`;
    default: {
      const where = JSON.stringify(step.conditions);
      return `${step.role}: allow ${step.resourceType}, ${step.actions.join(' ')}, where ${where}${formatHolds(step.holds)}, ${formatSource(step.source)}`;
    }
  }
}

function formatHolds(holds: boolean | undefined): string {
  if (holds === undefined) {
    return '';
  }
  return holds ? ' (holds)' : ' (does not hold)';
}
