import { lookup } from "node:dns";
import http from "node:http";
import https from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { ok, type Result, refuse } from "#lib/kernel/result";

export type Unfetched = Readonly<{
  code: "no_address" | "forbidden_address" | "unreachable" | "not_found" | "file_too_large";
}>;

export type Reaches = (address: string) => boolean;

const mostRedirects = 3;
const patienceMs = 20_000;

/** Networks of machines and companies themselves (RFC 6890): an address typed by somebody never leads there. */
const inside = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const)
  inside.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
  ["::", 96],
  ["64:ff9b::", 32],
  ["2001::", 23],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  inside.addSubnet(net, bits, "ipv6");

/** Whether a machine's address is one of the open web. */
export const isOutside: Reaches = (address) => !inside.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");

/**
 * Fetches a file of at most `most` bytes from an address that somebody typed or a file brought. Each machine that is
 * spoken to, after a redirect too, must be one of the open web, by the very address the connection is made to.
 */
export async function fetchOutside(
  typed: string,
  { most, reaches = isOutside }: Readonly<{ most: number; reaches?: Reaches }>,
): Promise<Result<Buffer, Unfetched>> {
  const signal = AbortSignal.timeout(patienceMs);
  let address = URL.canParse(typed) ? new URL(typed) : null;
  for (let hop = 0; address && hop <= mostRedirects; hop++) {
    if (!/^https?:$/.test(address.protocol)) return refuse({ code: "no_address" });
    const got: Got = await get(address, { most, reaches, signal });
    if (!("location" in got)) return got;
    address = URL.canParse(got.location, address) ? new URL(got.location, address) : null;
  }
  return refuse({ code: address ? "unreachable" : "no_address" });
}

type Got = Result<Buffer, Unfetched> | Readonly<{ location: string }>;
type Asked = Readonly<{ most: number; reaches: Reaches; signal: AbortSignal }>;

function get(url: URL, { most, reaches, signal }: Asked): Promise<Got> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) && !reaches(host)) return Promise.resolve(refuse({ code: "forbidden_address" }));
  return new Promise((resolve) => {
    const away = (error: Error) =>
      resolve(refuse({ code: error instanceof Forbidden ? "forbidden_address" : "unreachable" }));
    const headers = { "user-agent": "Comptoir", accept: "image/*" };
    const { get: ask } = url.protocol === "https:" ? https : http;
    ask(url, { headers, signal, lookup: only(reaches) }, (response) => {
      const { statusCode = 0, headers: told } = response;
      const end = (got: Got) => {
        response.destroy();
        resolve(got);
      };
      if (statusCode >= 300 && statusCode < 400 && told.location) return end({ location: told.location });
      if (statusCode >= 500 || statusCode === 429) return end(refuse({ code: "unreachable" }));
      if (statusCode !== 200) return end(refuse({ code: "not_found" }));
      const parts: Buffer[] = [];
      let bytes = 0;
      response.on("error", away);
      response.on("data", (part: Buffer) => {
        bytes += part.length;
        if (bytes > most) end(refuse({ code: "file_too_large" }));
        else parts.push(part);
      });
      response.on("end", () => resolve(ok(Buffer.concat(parts))));
    }).on("error", away);
  });
}

class Forbidden extends Error {}

/** Names are looked up once, for the connection itself: what was checked is what is spoken to. */
const only =
  (reaches: Reaches): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, []);
      const open = found.filter(({ address }) => reaches(address));
      const [first] = open;
      if (!first) return callback(new Forbidden(hostname), []);
      if (options.all) callback(null, open);
      else callback(null, first.address, first.family);
    });
  };
