const TAG = /^v(\d+\.\d+\.\d+(?:-[0-9a-z.-]+)?)$/;

/**
 * Reads what is to be said about a release.
 *
 * @param {object} release
 * @param {string} release.tag The tag in git.
 * @param {string} release.version `version` of the root's package.json.
 * @param {string} release.changelog Text of CHANGELOG.md.
 * @returns {string} Markdown.
 * @throws when tag, version and changelog do not agree.
 */
export function readReleaseNotes({ tag, version, changelog }) {
  const [, tagged] = tag.match(TAG) ?? [];
  if (!tagged) {
    throw new Error(`The tag '${tag}' is no version: tag releases like v1.2.3`);
  }
  if (tagged !== version) {
    throw new Error(
      `The tag is ${tag}, but package.json has version ${version}: tag the commit that sets the version`,
    );
  }
  const section = changelog
    .split(/^## /m)
    .slice(1)
    .find(text => text.split(/\s/)[0] === version);
  const notes = section?.slice(section.indexOf('\n')).trim();
  if (!notes) {
    throw new Error(
      `CHANGELOG.md says nothing under '## ${version}': move there what is under '## Unreleased'`,
    );
  }
  return `${notes}\n`;
}
