import { townsLike } from "#lib/stores/towns";

/** What a field proposes while one types a town or a postcode. The same for everybody, so browsers may keep it a day. */
export function GET(request: Request): Response {
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  const towns = townsLike(typed).map(({ name, postcode }) => `${name} (${postcode})`);
  return Response.json(towns, { headers: { "Cache-Control": "public, max-age=86400" } });
}
