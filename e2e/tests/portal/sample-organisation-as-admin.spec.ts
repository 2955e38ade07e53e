import { demoUsers } from '../../fixtures/people';
import { tourAs } from './sampleOrganisationTour';

tourAs({
  credentials: demoUsers.admin,
  group: 'admins',
  creates: true,
  moreEntries: [
    ['Pending users', 'Pending users', 'Nobody is waiting'],
    ['RBAC', 'RBAC', 'role:default/editors'],
    ['DevTools', 'Backstage DevTools', 'Operating System'],
  ],
});
