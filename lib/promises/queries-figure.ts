import { database } from "#lib/platform/database";
import { carries, staleFrom } from "#lib/platform/page-scope";
import { figureEnds, type PublicFigure, publicFigureOf } from "./figure.ts";
import { promiseFigureTag } from "./tags.ts";

/** The share of promised deliveries that came in time, for everybody to read; null while nothing can be said. */
export async function publicFigure(now: Date): Promise<PublicFigure | null> {
  carries(promiseFigureTag);
  const latest = await database.promiseFigure.findFirst({ orderBy: { day: "desc" } });
  if (!latest) return null;
  const ends = figureEnds(latest.day.toISOString().slice(0, 10));
  if (ends <= now) return null;
  staleFrom(ends);
  return publicFigureOf(latest);
}
