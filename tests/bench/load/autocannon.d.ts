/** What we use of autocannon 9, which ships no types. */
declare module "autocannon" {
  import type { EventEmitter } from "node:events";

  type Asked = { method?: "GET" | "POST"; path: string; body?: string; headers?: Record<string, string> };
  type Client = { setRequests: (requests: Asked[]) => void };
  type Options = {
    url: string;
    connections: number;
    duration: number;
    requests: Asked[];
    setupClient: (client: Client) => void;
  };
  type Run = EventEmitter & PromiseLike<{ errors: number; timeouts: number }>;

  export default function autocannon(options: Options): Run;
}
