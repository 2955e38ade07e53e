import { ConfigApi } from '@backstage/core-plugin-api';
import { AllowedProvidersNotice } from '@kubrix/plugin-kubrix-common';
import { useEffect } from 'react';

// A page load has one configuration, but may show the sign-in page several times.
const reported = new WeakSet<ConfigApi>();

/** Writes notices about the configuration to the browser's console, once per page load. */
export function useConfigNotices(
  config: ConfigApi,
  notices: readonly AllowedProvidersNotice[],
) {
  useEffect(() => {
    if (reported.has(config)) {
      return;
    }
    reported.add(config);
    for (const { level, message } of notices) {
      if (level === 'warn') {
        console.warn(message);
      } else {
        console.info(message);
      }
    }
  }, [config, notices]);
}
