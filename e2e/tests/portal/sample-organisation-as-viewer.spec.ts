import { demoUsers } from '../../fixtures/people';
import { tourAs } from './sampleOrganisationTour';

tourAs({ credentials: demoUsers.viewer, group: 'viewers', creates: false });
