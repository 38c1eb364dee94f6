import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { type Answering, answering, type House } from "#lib/ownership/answering";
import { categoryThing, fixedThings, type ThingKind, things, thingWord } from "#lib/ownership/things";

type Category = Readonly<{ id: string; nameFr: string; nameEn: string | null; depth: number }>;
export type ThingRow = Readonly<{
  thing: string;
  name: string;
  depth: number;
  answers: Answering | null;
  own: boolean;
}>;
export type ThingGroup = Readonly<{ kind: ThingKind | "category"; rows: readonly ThingRow[] }>;

type Word = keyof typeof import("#lib/language/messages/fr/ownership").thingWords;
const thingName = (thing: string, locale: Locale): string =>
  translator(locale)(`ownership.things.${thingWord(thing) as Word}`);

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
