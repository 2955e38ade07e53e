import { Answer, AskKeycloak } from './askKeycloak';

/** Asks for a token of the service account of a client, which tells whether Keycloak accepts its secret. */
export async function askForToken(
  ask: AskKeycloak,
  tokenEndpoint: string,
  client: { clientId: string; clientSecret: string; scope?: string },
): Promise<Answer> {
  const { clientId, clientSecret, scope } = client;
  return ask(tokenEndpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      ...(scope && { scope }),
    }),
  });
}
