const listeners = new Set<() => void>();

/** Tells the page that a sign-out has begun, before any session is gone. */
export function announceSignOut() {
  listeners.forEach(listener => listener());
}

/**
 * Calls the listener when a sign-out begins in this page.
 *
 * @returns a function that removes the listener.
 */
export function onSignOut(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
