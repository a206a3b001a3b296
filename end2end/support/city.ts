// The city's sign-in: npm's oidc-provider on this machine, with a login page of its own. Another host than the site
// ("localhost"), as in life: cookies come along as they would.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Page } from "@playwright/test";
import { freePort } from "./port";

const CLIENT = { client_id: "tongxing", client_secret: "the-secret-of-the-browser-tests" };
const HIGH = "urn:city:face-to-face";

/** The package has no types. */
type Provider = any;

export class City {
  private server?: Server;
  private provider?: Provider;

  private constructor(private readonly port: number) {}

  static async create(): Promise<City> {
    return new City(await freePort());
  }

  get issuer() {
    return `http://localhost:${this.port}`;
  }

  settings(site: string): Record<string, string> {
    return {
      TONGXING__CITY_ISSUER: this.issuer,
      TONGXING__CITY_CLIENT: CLIENT.client_id,
      TONGXING__CITY_SECRET: CLIENT.client_secret,
      TONGXING__CITY_SITE: site,
      TONGXING__CITY_LEVELS: JSON.stringify({ [HIGH]: "high" }),
    };
  }

  /** Opens for a site; the site itself may run already, or not yet. */
  async open(site: string) {
    this.provider ??= await provider(this.issuer, site);
    this.server = createServer((request, response) => void this.answer(request, response));
    await new Promise<void>((done) => this.server!.listen(this.port, "127.0.0.1", done));
  }

  async stop() {
    this.server?.closeAllConnections();
    await new Promise((done) => (this.server ? this.server.close(done) : done(undefined)));
    this.server = undefined;
  }

  private async answer(request: IncomingMessage, response: ServerResponse) {
    if (!request.url?.startsWith("/login/")) return this.provider.callback()(request, response);
    if (request.method === "GET") return page(response, request.url);
    const form = new URLSearchParams(await body(request));
    const result =
      form.get("do") === "refuse"
        ? { error: "access_denied", error_description: "the person said no" }
        : await this.grant(form.get("who") ?? "", request, response);
    await this.provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  }

  private async grant(accountId: string, request: IncomingMessage, response: ServerResponse) {
    const { params } = await this.provider.interactionDetails(request, response);
    const grant = new this.provider.Grant({ accountId, clientId: params.client_id });
    grant.addOIDCScope("openid");
    return { login: { accountId, acr: HIGH }, consent: { grantId: await grant.save() } };
  }
}

/** Loaded only where a story needs it. */
async function provider(issuer: string, site: string): Promise<Provider> {
  // @ts-expect-error: it has no types
  const { Provider } = await import("oidc-provider");
  return new Provider(issuer, {
    clients: [
      {
        ...CLIENT,
        redirect_uris: [`${site}/sign-in/city/back`],
        response_types: ["code"],
        grant_types: ["authorization_code"],
      },
    ],
    acrValues: [HIGH],
    pkce: { required: () => true },
    cookies: { keys: ["a key of the browser tests"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, interaction: { uid: string }) => `/login/${interaction.uid}` },
    findAccount: (_: unknown, accountId: string) => ({ accountId, claims: () => ({ sub: accountId }) }),
  });
}

function page(response: ServerResponse, action: string) {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(`<!doctype html><html lang="en"><title>City</title><main><h1>The city’s sign-in</h1>
    <form method="post" action="${action}">
      <label>Who are you? <input name="who"></label>
      <button name="do" value="go">Sign in</button> <button name="do" value="refuse">No, thank you</button>
    </form></main></html>`);
}

async function body(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

/** At the city's login page: says who it is, or no. */
export async function atTheCity(page: Page, who: string | undefined) {
  await page.getByRole("heading", { name: "The city’s sign-in" }).waitFor();
  if (who === undefined) return page.getByRole("button", { name: "No, thank you" }).click();
  await page.getByRole("textbox", { name: "Who are you?" }).fill(who);
  await page.getByRole("button", { name: "Sign in" }).click();
}
