import { demoUsers } from '../../fixtures/people';
import { tourAs } from './sampleOrganisationTour';

tourAs({
  credentials: demoUsers.admin,
  group: 'admins',
  creates: true,
  moreEntries: [
    ['Pending users', 'Pending users', 'Nobody is waiting'],
    ['RBAC', 'RBAC', 'role:default/editors'],
    ['Sign-in diagnostics', 'Sign-in diagnostics', 'Way back from Keycloak'],
    ['DevTools', 'Backstage DevTools', 'Operating System'],
  ],
});
