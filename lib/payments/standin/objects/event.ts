import { epochSeconds, newKey } from "./keys.ts";

export const newEvent = (type: string, object: object, pendingWebhooks: number, request: EventRequest) => ({
  id: newKey("evt"),
  object: "event" as const,
  api_version: null,
  created: epochSeconds(),
  data: { object },
  livemode: false,
  pending_webhooks: pendingWebhooks,
  request,
  type,
});
export type EventRequest = Readonly<{ id: string | null; idempotency_key: string | null }>;
export type StandinEvent = ReturnType<typeof newEvent>;
