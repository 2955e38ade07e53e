/** Whom to ask, as it is shown; `href` where that can be a link. */
export interface SupportContact {
  text: string;
  href?: string;
}

const MAIL_ADDRESS = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;
const WEB_ADDRESS = /^https?:\/\//i;

/**
 * Reads whom operators name for questions.
 *
 * @remarks
 * Mail and web addresses become links, everything else stays text: no other scheme may be opened from here.
 */
export function readSupportContact(contact: string): SupportContact {
  if (MAIL_ADDRESS.test(contact)) {
    return { text: contact, href: `mailto:${contact}` };
  }
  return WEB_ADDRESS.test(contact) && URL.canParse(contact)
    ? { text: contact, href: new URL(contact).href }
    : { text: contact };
}
