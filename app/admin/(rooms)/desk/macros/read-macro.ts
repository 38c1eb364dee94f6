import type { Fields } from "#app/form-fields";
import { minorOf } from "#lib/kernel/minor-of";

const text = (value: Fields[string]): string => String(value ?? "").replace(/\r\n/g, "\n");

/** The acts whose box is ticked, each with its own fields. */
function actsOf(fields: Fields): unknown[] {
  const of = {
    refund_delivery: { cause: fields.deliveryCause },
    gesture: { pays: fields.pays, amountMinor: minorOf(fields.amountMinor), cause: fields.gestureCause },
    send_again: { what: fields.what },
    cancel: { reason: fields.reason, ...(fields.cancelCause && { cause: fields.cancelCause }) },
  };
  const ticked = [fields.acts ?? []].flat();
  return Object.entries(of).flatMap(([kind, more]) => (ticked.includes(kind) ? { kind, ...more } : []));
}

/** A macro as its form has it; one that there is carries its id and revision. */
export function readMacro(fields: Fields) {
  const { id, revision } = fields;
  const content = {
    title: { fr: text(fields.titleFr), en: text(fields.titleEn) },
    text: { fr: text(fields.textFr), en: text(fields.textEn) },
    topics: [fields.topics ?? []].flat(),
    acts: actsOf(fields),
  };
  return id ? { id, revision, content } : content;
}
