/** Whether a page belongs in the list of recently visited ones: not the home page that shows it, nor what the navigation offers anyway. */
export function isWorthRevisiting({ pathname }: { pathname: string }): boolean {
  return pathname !== '/' && !/^\/(search|settings)(\/|$)/.test(pathname);
}
