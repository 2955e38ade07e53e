import { demoUsers } from '../../fixtures/people';
import { tourAs } from './sampleOrganisationTour';

tourAs({
  credentials: demoUsers.admin,
  group: 'admins',
  moreEntries: [['DevTools', 'Backstage DevTools', 'Operating System']],
});
