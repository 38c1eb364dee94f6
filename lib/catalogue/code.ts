import { z } from "zod";
import { words } from "./words.ts";

/** The name a thing has among programs, in files and addresses: "screen-size". It is for ever. */
export const code = z
  .string()
  .trim()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

/** A label in French. */
export const label = words.min(1).max(120);

/** The same in English; empty, the French stands in for it. */
export const englishLabel = z.union([z.literal("").transform(() => null), z.null(), label]);

/** A code made from a label: "Diamètre (cm)" is "diametre-cm". */
export const codeOf = (labelled: string): string =>
  labelled
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
