import {
  coreServices,
  createBackendFeatureLoader,
} from '@backstage/backend-plugin-api';

/** The Kubernetes backend, left out where `kubernetes` is not configured: there it would only warn about that. */
export const kubernetesWhereConfigured = createBackendFeatureLoader({
  deps: { config: coreServices.rootConfig },
  async loader({ config }) {
    return config.has('kubernetes')
      ? [import('@backstage/plugin-kubernetes-backend')]
      : [];
  },
});
