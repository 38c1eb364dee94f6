import { system } from "#lib/kernel/actor";
import type { Scene } from "#lib/platform/command";
import { Prisma, type Transaction } from "#lib/platform/database";
import { quiet } from "./quiet.ts";

/** What is changed of the lock of an order's row, and what happens between reading the order and writing. */
type Between = Readonly<{ now: Date; lock: string; meanwhile: () => Promise<unknown> }>;

/** A scene whose reading of an order is locked as the test says, and which is overtaken before it writes. */
export function aSlowScene(tx: Transaction, { now, lock, meanwhile }: Between): Scene {
  const slowly = new Proxy(tx, {
    get(target, key) {
      if (key !== "$queryRaw") return Reflect.get(target, key, target);
      return async (asked: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) => {
        const sql = "sql" in asked ? asked : new Prisma.Sql(asked, values);
        const isLock = sql.sql.includes("FROM orders WHERE id");
        if (!isLock) await meanwhile();
        const strings = sql.strings.map((part) => (isLock ? part.replace("FOR UPDATE", lock) : part));
        return target.$queryRaw(new Prisma.Sql(strings, sql.values));
      };
    },
  });
  return { ...quiet, actor: system("test"), tx: slowly, now };
}
