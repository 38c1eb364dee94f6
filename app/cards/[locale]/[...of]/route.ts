import { LRUCache } from "lru-cache";
import { isLocale } from "#lib/kernel/locale";
import { Crowded, turnstile } from "#lib/platform/turnstile";
import { draw } from "./draw.tsx";
import { subjectOf } from "./subject.ts";

/** Drawn pictures, by what stands on them. */
const drawn = new LRUCache<string, Buffer>({ maxSize: 24 * 1_048_576, sizeCalculation: ({ length }) => length });

/** One at a time: drawing takes the processor for itself, and shoppers come first. */
const inTurn = turnstile(1, { longestLine: 20 });

const kept = "public, max-age=86400, s-maxage=604800";

/** The picture of a link shared in social networks: "/cards/fr/p/lueur.png". */
export async function GET(_: Request, { params }: RouteContext<"/cards/[locale]/[...of]">): Promise<Response> {
  const { locale, of } = await params;
  const parts = [...of.slice(0, -1), of.at(-1)?.replace(/\.png$/, "") ?? ""];
  const subject = isLocale(locale) && of.at(-1)?.endsWith(".png") ? await subjectOf(parts, locale) : null;
  if (!subject) return new Response(null, { status: 404, headers: { "cache-control": "public, max-age=60" } });
  const key = JSON.stringify(subject);
  try {
    const image = drawn.get(key) ?? (await inTurn(async () => drawn.get(key) ?? draw(subject)));
    drawn.set(key, image);
    return new Response(new Uint8Array(image), { headers: { "content-type": "image/png", "cache-control": kept } });
  } catch (error) {
    if (!(error instanceof Crowded)) throw error;
    return new Response(null, { status: 503, headers: { "retry-after": "10" } });
  }
}
