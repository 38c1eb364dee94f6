import { headers } from "next/headers";

/** The nonce that the front gave this personal page's scripts; nothing on a page that is the same for everybody. */
export async function scriptNonce(): Promise<string | undefined> {
  return /'nonce-([^']+)'/.exec((await headers()).get("content-security-policy") ?? "")?.[1];
}
