import type { IncomingMessage, ServerResponse } from "node:http";
import { weighsOnMemory } from "./limits.ts";
import type { RequestRefusal } from "./refuse-request.ts";

const mostAtATime = 2;
const busy: RequestRefusal = { status: 503, code: "busy", detail: "Send it again in a moment", retryAfterSeconds: 10 };

/** Lets so many heavy requests in at a time that memory holds them, whoever sends them; says no to one more. */
export function limitHeavyRequests() {
  let inside = 0;
  return (request: IncomingMessage, response: ServerResponse): RequestRefusal | null => {
    if (!weighsOnMemory(request)) return null;
    if (inside >= mostAtATime) return busy;
    inside += 1;
    response.once("close", () => {
      inside -= 1;
    });
    return null;
  };
}
