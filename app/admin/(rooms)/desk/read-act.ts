import type { Fields } from "#app/form-fields";
import { readRefund } from "../orders/[number]/read-refund.ts";

const quantities = (fields: Fields) =>
  Object.entries(fields)
    .filter(([name, value]) => name.startsWith("quantity:") && value !== "0")
    .map(([name, value]) => ({ lineId: name.slice("quantity:".length), quantity: Number(value) }));

/** What of each line is to stay: what was bought less what is taken out. */
const kept = (fields: Fields) =>
  quantities(fields).map(({ lineId, quantity }) => ({ lineId, quantity: Number(fields[`left:${lineId}`]) - quantity }));

function actOf(fields: Fields): unknown {
  const { kind, reason, cause, what, whole, line1, line2, postcode, city, country } = fields;
  const why = { reason, ...(cause && { cause }) };
  const edit = { kind: "edit", totalMinor: Number(fields.totalMinor ?? 0), ...why };
  switch (kind) {
    case "refund": {
      const { mode, asked } = readRefund(fields);
      const { orderId: _, ...given } = asked;
      return mode === "gesture" ? { kind: "gesture", ...given } : { kind, ...given, cause: fields.linesCause };
    }
    case "cancel":
      return whole === "no" ? { ...edit, wanted: { lines: kept(fields) } } : { kind, ...why };
    case "edit":
      return { ...edit, wanted: { address: { line1, line2, postcode, city, country } } };
    case "withdraw":
      return { kind, lines: quantities(fields) };
    default:
      return { kind, what };
  }
}

/** What the desk does about an order, as its form has it. */
export const readAct = (fields: Fields) => {
  const { caseId, key, ownPassword } = fields;
  return { caseId, key, act: actOf(fields), ...(ownPassword && { ownPassword }) };
};
