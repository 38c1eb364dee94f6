import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** A road to a port of this machine on which whatever happens to a network may be made to happen. */
export async function openRoad(port: number) {
  const travellers = new Set<Socket>();
  let delayMs = () => 0;
  let isCut = false;
  let gate = Promise.withResolvers<void>();
  gate.resolve();

  /** Bytes keep their order, however long each of them takes. */
  const carry = (from: Socket, to: Socket) => {
    let last: Promise<void> = Promise.resolve();
    const pass = (step: () => void) => {
      const due = performance.now() + delayMs();
      last = last.then(async () => {
        if (due > performance.now()) await wait(due - performance.now());
        await gate.promise;
        step();
      });
    };
    from.on("data", (bytes) => pass(() => to.writable && to.write(bytes)));
    from.on("error", () => to.destroy());
    from.on("close", () => pass(() => to.end()));
  };

  const server = createServer({ noDelay: true }, (near) => {
    if (isCut) return near.resetAndDestroy();
    const far = connect({ port, host: "127.0.0.1", noDelay: true });
    for (const socket of [near, far]) {
      travellers.add(socket);
      socket.on("close", () => travellers.delete(socket));
    }
    carry(near, far);
    carry(far, near);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();

  const reset = () => {
    for (const socket of travellers) socket.resetAndDestroy();
  };
  return {
    port: typeof address === "object" && address ? address.port : 0,
    /** Each piece of news takes so long, in milliseconds, both ways. */
    slow(delay: () => number) {
      delayMs = delay;
    },
    /** Nothing passes, nobody is told. */
    stall() {
      gate = Promise.withResolvers();
    },
    /** Everybody on it is thrown off; who comes again is let through. */
    reset,
    /** Everybody is thrown off, and nobody is let on. */
    cut() {
      isCut = true;
      reset();
    },
    /** As good as ever. */
    restore() {
      delayMs = () => 0;
      isCut = false;
      gate.resolve();
    },
    close() {
      reset();
      server.close();
    },
  };
}
