import type { z } from "zod";
import type { Grant, Scene } from "./scene.ts";
import type { Lane, Sentence } from "./schema.ts";
import { type Selection, selectionsIn } from "./selection.ts";

/** What a key in the settings is called: "maison-deco/luminaires" is Luminaires. */
export type Names = (what: "category" | "brand" | "sku" | "group" | "store" | "method", key: string) => Sentence;
export const asWritten: Names = (_, key) => ({ fr: key, en: key });

/** What a condition asks of one subject, so that two that can never hold together are found (never-holds.ts). */
export type Demand =
  | Readonly<{ subject: string; from: number; to: number }>
  | Readonly<{ subject: string; among: readonly string[] }>;

type Kind<Settings extends z.ZodType> = Readonly<{
  title: Sentence;
  /** Its fields draw the admin's form (fields.ts). */
  settings: Settings;
  says: (settings: z.output<Settings>, names: Names) => Sentence;
}>;

type Condition<Settings extends z.ZodType> = Kind<Settings> &
  Readonly<{
    /** Null when it holds; else what is missing, in a sentence. */
    works: (settings: z.output<Settings>) => (scene: Scene) => Sentence | null;
    demands?: (settings: z.output<Settings>) => readonly Demand[];
  }>;

type Benefit<Settings extends z.ZodType> = Kind<Settings> &
  Readonly<{
    lanes: readonly Lane[];
    /** Gives to each line on its own, so that another promotion may be better on one line without losing it the others. */
    lineByLine?: true;
    /** Units that may not help to meet the promotion's own conditions: a gift never pays for itself. */
    setsAside?: (settings: z.output<Settings>) => Readonly<{ sku: string; quantity: number }>;
    /** The articles it may take something off; without this, those of its settings `articles` and `rewards`. */
    reaches?: (settings: z.output<Settings>) => Selection;
    /** It is shown only the lines that it reaches. */
    works: (settings: z.output<Settings>) => (scene: Scene) => Grant;
  }>;

/** A kind with its settings still to be read: what the registries hold. */
const reading = <Settings extends z.ZodType>({ title, settings, says }: Kind<Settings>) => ({
  title,
  settings: settings as z.ZodType,
  says: (raw: unknown, names: Names = asWritten): Sentence => says(settings.parse(raw), names),
});

export const condition = <Settings extends z.ZodType>(of: Condition<Settings>) => ({
  ...reading(of),
  works: (raw: unknown) => of.works(of.settings.parse(raw)),
  demands: (raw: unknown) => of.demands?.(of.settings.parse(raw)) ?? [],
});

export const benefit = <Settings extends z.ZodType>(of: Benefit<Settings>) => ({
  ...reading(of),
  lanes: of.lanes,
  lineByLine: of.lineByLine ?? false,
  setsAside: (raw: unknown) => of.setsAside?.(of.settings.parse(raw)) ?? null,
  reaches: (raw: unknown): readonly Selection[] => {
    const settings = of.settings.parse(raw);
    return of.reaches ? [of.reaches(settings)] : selectionsIn(Object(settings));
  },
  works: (raw: unknown) => of.works(of.settings.parse(raw)),
});

export type ConditionKind = ReturnType<typeof condition>;
export type BenefitKind = ReturnType<typeof benefit>;
