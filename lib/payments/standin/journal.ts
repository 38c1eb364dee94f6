import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Entity } from "./ledger.ts";
import { epochSeconds } from "./objects/keys.ts";

/** The answer kept under an Idempotency-Key. */
export type KeptReply = Readonly<{ key: string; hash: string; status: number; body: string; at: number }>;
type Line = Readonly<{ entity: Entity } | { reply: KeptReply }>;

export type Journal = Readonly<{
  entities: readonly Entity[];
  replies: readonly KeptReply[];
  write: (line: Line) => void;
  close: () => void;
}>;

const day = 86_400;

/**
 * An append-only file of JSON Lines that outlives the process. Opening it keeps the last word on each object, drops what
 * Stripe forgets too (keys after a day, events after thirty) and a line that was cut short by a crash.
 */
export function openJournal(dir: string): Journal {
  mkdirSync(dir, { recursive: true });
  const path = join(dir, "payment-standin.jsonl");
  const now = epochSeconds();
  const entities = new Map<string, Entity>();
  const replies = new Map<string, KeptReply>();
  for (const line of linesOf(path)) {
    if ("reply" in line) replies.set(line.reply.key, line.reply);
    else entities.set(line.entity.id, line.entity);
  }
  for (const [id, entity] of entities)
    if (entity.object === "event" && entity.created < now - 30 * day) entities.delete(id);
  for (const [key, reply] of replies) if (reply.at < now - day) replies.delete(key);

  const kept: Line[] = [
    ...[...entities.values()].map((entity) => ({ entity })),
    ...[...replies.values()].map((reply) => ({ reply })),
  ];
  writeFileSync(`${path}.new`, kept.map((line) => `${JSON.stringify(line)}\n`).join(""));
  renameSync(`${path}.new`, path);

  const file = openSync(path, "a");
  return {
    entities: [...entities.values()],
    replies: [...replies.values()],
    write: (line) => void writeSync(file, `${JSON.stringify(line)}\n`),
    close: () => closeSync(file),
  };
}

function linesOf(path: string): Line[] {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return [];
  }
  return text.split("\n").flatMap((line) => {
    try {
      return [JSON.parse(line) as Line];
    } catch {
      return [];
    }
  });
}
