// A program of its own, so that it reads the measures' database: what an agent types when the telephone rings.
import { customerContext } from "#lib/cases/queries-context";
import { lookUp } from "#lib/cases/queries-search";
import type { Actor } from "#lib/kernel/actor";
import { orderByNumber } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { promisesOfOrder } from "#lib/promises/queries-order";

type Caller = Readonly<{
  name: string;
  email: string;
  phone: string;
  postcode: string;
  number: string;
  sku: string;
  lastFour: string;
}>;

const callers = await database.$queryRaw<Caller[]>`
  SELECT o.name, o.email, o.phone, o.postcode, o.number, l.sku, t.last_four AS "lastFour"
  FROM orders o JOIN order_line l ON l.order_id = o.id AND l.position = 0 JOIN order_tender t ON t.order_id = o.id
  WHERE o.number IN (SELECT 'BF-' || (700000 + n * 4999) FROM generate_series(1, 59) AS n)`;
const warmUp = 5;

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const asked: Readonly<Record<string, (caller: Caller) => string>> = {
  phone: ({ phone }) => `+33 (0)${phone.replace(/\D/g, "").slice(-9)}`,
  email: ({ email }) => email,
  name: ({ name }) => name,
  heard: ({ name }) => plain(name).split(" ").reverse().join(" ").replace("ph", "f").replace(/t$/, "d"),
  surname: ({ name }) => name.split(" ").slice(1).join(" "),
  order: ({ number }) => number,
  postcode: ({ postcode }) => postcode,
  sku: ({ sku }) => sku,
  card: ({ lastFour }) => `•••• ${lastFour}`,
};

const lea: Extract<Actor, { kind: "staff" }> = {
  kind: "staff",
  id: "",
  name: "",
  permissions: new Set(),
  storeCodes: [],
};
let missed = 0;

async function find(text: string): Promise<void> {
  if ((await lookUp(text)).length === 0) missed += 1;
}

async function know(number: string): Promise<void> {
  const [known, order] = await Promise.all([
    customerContext({ by: "order", id: number }, lea, new Date()),
    orderByNumber(number),
  ]);
  if (!known || !order || (await promisesOfOrder(order.id)).size === 0) missed += 1;
}

async function timed(ask: (caller: Caller) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const [nth, caller] of callers.entries()) {
    const began = performance.now();
    await ask(caller);
    if (nth >= warmUp) times.push(performance.now() - began);
  }
  return times;
}

const times: Record<string, number[]> = {
  floor: await timed(({ number }) => database.$queryRaw`SELECT id FROM orders WHERE number = ${number}`),
  context: await timed(({ number }) => know(number)),
};
for (const [way, words] of Object.entries(asked)) times[way] = await timed((caller) => find(words(caller)));
await database.$disconnect();
console.log(JSON.stringify({ times, missed }));
