import type { Locale } from "#lib/kernel/locale";
import { type Answering, answering, type House } from "#lib/ownership/answering";
import { categoryThing, fixedThings, type ThingKind, things } from "#lib/ownership/things";
import { thingName } from "../thing-name";

type Category = Readonly<{ id: string; nameFr: string; nameEn: string | null; depth: number }>;
export type ThingRow = Readonly<{
  thing: string;
  name: string;
  depth: number;
  answers: Answering | null;
  own: boolean;
}>;
export type ThingGroup = Readonly<{ kind: ThingKind | "category"; rows: readonly ThingRow[] }>;

/** Everything somebody answers for, by kind, with who does today. */
export function thingGroups(house: House, categories: readonly Category[], locale: Locale): readonly ThingGroup[] {
  const row = (thing: string, name: string, depth = 0): ThingRow => ({
    ...{ thing, name, depth, answers: answering(thing, house), own: house.given.has(thing) },
  });
  const kinds = Object.keys(things) as ThingKind[];
  return [
    ...kinds.map((kind) => ({
      kind,
      rows: fixedThings
        .filter((thing) => thing.split(":")[0] === kind)
        .map((thing) => row(thing, thingName(thing, locale))),
    })),
    {
      kind: "category",
      rows: categories.map(({ id, nameFr, nameEn, depth }) =>
        row(categoryThing(id), locale === "en" ? (nameEn ?? nameFr) : nameFr, depth),
      ),
    },
  ];
}
