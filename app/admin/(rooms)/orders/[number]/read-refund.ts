import type { Fields } from "#app/form-fields";

/** The refund form as its command takes it: one "quantity:LINE" field a line, nothing or 0 meaning none. */
export const readRefund = (fields: Fields) => ({
  orderId: fields.orderId,
  reason: fields.reason,
  includeDelivery: fields.includeDelivery === "1",
  lines: Object.entries(fields)
    .filter(([name, value]) => name.startsWith("quantity:") && value !== "0")
    .map(([name, value]) => ({ lineId: name.slice("quantity:".length), quantity: Number(value) })),
});
