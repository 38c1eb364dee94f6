import { newId } from "#lib/kernel/ids";
import { eraseDue } from "#lib/privacy/erase";

const written = { template: "erasure_done", locale: "fr", subject: "Adieu", html: "Adieu", text: "Adieu" } as const;

/** Erases whoever is due, with a farewell that is addressed to nobody: what is left of them is looked for after. */
export const erased = (now: Date) =>
  eraseDue(now, async () => ({ ...written, key: newId(), recipient: "adieu@courrier.example" }));
