import { z } from "zod";
import { publicText } from "#lib/kernel/public-text";
import { macroActs } from "./acts.ts";
import { type Macro, unknownVariables } from "./macros.ts";
import { topics } from "./schema.ts";

const both = <T extends z.ZodType>(text: T) => z.strictObject({ fr: text, en: text });

/** What a macro says, in both languages, what it is suggested for, and what it does. */
export const macroContent = z.strictObject({
  title: both(publicText(2, 80)),
  text: both(
    publicText(2, 4000).refine((text) => unknownVariables(text).length === 0, { params: { code: "unknown_variable" } }),
  ),
  topics: z.array(z.enum(topics)).min(1).max(topics.length),
  acts: macroActs,
});
export type MacroContent = z.infer<typeof macroContent>;

/** A macro as its room shows it: what is in use, and what is being written. */
export type KeptMacro = Readonly<{
  id: string;
  code: string;
  inUse: MacroContent | null;
  draft: MacroContent | null;
  retired: boolean;
  revision: number;
  editedAt: Date;
  editedBy: string;
}>;

export const asMacro = (code: string, content: MacroContent): Macro => ({ code, ...content });
