import type { Fields } from "#app/form-fields";
import { minorOf } from "#lib/kernel/minor-of";
import { readConsent } from "../../read-consent.ts";

/** The refund form as its command takes it: units one "quantity:LINE" field a line, or a gesture for none of them. */
export const readRefund = (fields: Fields) => {
  const { orderId, mode, ownPassword } = fields;
  if (mode === "gesture") {
    const { pays, reasonCode: reason, cause, words } = fields;
    return {
      mode,
      ownPassword,
      asked: { orderId, pays, amountMinor: minorOf(fields.amountMinor), reason, cause, words },
    };
  }
  const lines = Object.entries(fields)
    .filter(([name, value]) => name.startsWith("quantity:") && value !== "0")
    .map(([name, value]) => ({ lineId: name.slice("quantity:".length), quantity: Number(value) }));
  const includeDelivery = fields.includeDelivery === "1";
  return {
    mode: "lines",
    ownPassword,
    asked: { orderId, reason: fields.reason, includeDelivery, lines, ...readConsent(fields) },
  };
};
