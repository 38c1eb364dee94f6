/** What the room of delivery answers when the answer is no. */
export const deliveryRefusals = {
  unknown_carrier: { title: "Unknown carrier", detail: "There is no such carrier." },
  day_past: { title: "Day over", detail: "That day is over: its calendar no longer changes." },
};
