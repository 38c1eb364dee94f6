import type { Endpoint } from "../../../app/api/v1/kit/description.ts";

type Call = Readonly<{
  params?: Readonly<Record<string, string>>;
  /** "?q=lampe" */
  query?: string;
  body?: unknown;
  /** Sent as it is, instead of `body`. */
  raw?: string;
  token?: string;
  language?: "fr" | "en";
  headers?: Readonly<Record<string, string>>;
}>;

export type Answer = Readonly<{ status: number; headers: Headers; body: Readonly<Record<string, unknown>> }>;

/** Calls a route handler of the API as a program would, and reads its answer. */
export async function call(endpoint: Endpoint, of: Call = {}): Promise<Answer> {
  const { method, path } = endpoint.of;
  const body = of.raw ?? (of.body === undefined ? undefined : JSON.stringify(of.body));
  const request = new Request(`http://shop.example/api/v1${path}${of.query ?? ""}`, {
    method: method.toUpperCase(),
    headers: {
      "accept-language": of.language ?? "fr",
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(of.token && { authorization: `Bearer ${of.token}` }),
      ...of.headers,
    },
    ...(body !== undefined && { body }),
  });
  const response = await endpoint(request, { params: Promise.resolve(of.params) });
  return { status: response.status, headers: response.headers, body: await response.json() };
}
