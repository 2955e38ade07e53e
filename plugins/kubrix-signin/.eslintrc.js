module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    // Notices about the configuration are written for operators, in the browser's console.
    'no-console': ['error', { allow: ['info', 'warn'] }],
  },
});
