import { demoUsers } from '../../fixtures/people';
import { tourAs } from './sampleOrganisationTour';

tourAs({
  credentials: demoUsers.admin,
  group: 'admins',
  moreEntries: [
    ['Pending users', 'Pending users', 'Nobody is waiting'],
    ['DevTools', 'Backstage DevTools', 'Operating System'],
  ],
});
