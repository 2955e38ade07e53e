import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Says only when something does not come at all: a busy machine renders slowly.
configure({ asyncUtilTimeout: 20_000 });
