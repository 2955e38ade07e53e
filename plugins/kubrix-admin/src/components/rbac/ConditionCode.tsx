import { CodeSnippet } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { JsonObject } from '@backstage/types';
import { stringify } from 'yaml';
import { kubrixAdminTranslationRef } from '../../translation';
import { Collapsible } from './Collapsible';

/** The rules of a conditional policy, written as in its file. */
export function ConditionCode({ conditions }: { conditions: JsonObject }) {
  const { t } = useTranslationRef(kubrixAdminTranslationRef);
  return (
    <Collapsible summary={t('rbac.condition.show')}>
      <CodeSnippet text={stringify(conditions).trimEnd()} language="yaml" />
    </Collapsible>
  );
}
