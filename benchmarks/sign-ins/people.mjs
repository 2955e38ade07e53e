/** @typedef {import('./types').Person} Person */

/**
 * People of the catalog.
 *
 * @param {number} count
 * @returns {Person[]}
 */
export function knownPeople(count) {
  return Array.from({ length: count }, (_, n) => person(`person-${n}`, true));
}

/**
 * Says who signs in, one after the other: people of the catalog in turns, and evenly among them people who are new,
 * each once.
 *
 * @param {object} options
 * @param {number} options.count How many sign-ins.
 * @param {Person[]} options.known
 * @param {number} options.newPercent
 * @param {number} [options.newBefore] How many new people there have been before.
 * @returns {Person[]}
 */
export function whoSignsIn({ count, known, newPercent, newBefore = 0 }) {
  const newUntil = (/** @type {number} */ index) =>
    Math.floor((index * newPercent) / 100);
  return Array.from({ length: count }, (_, index) => {
    const isNew = newUntil(index + 1) > newUntil(index);
    return isNew
      ? person(`newcomer-${newBefore + newUntil(index)}`, false)
      : known[(index - newUntil(index)) % known.length];
  });
}

/**
 * @param {string} username
 * @param {boolean} known
 * @returns {Person}
 */
function person(username, known) {
  return { username, password: `${username}-password`, known };
}
