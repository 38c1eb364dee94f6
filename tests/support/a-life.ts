import { AsyncLocalStorage } from "node:async_hooks";
import { once } from "node:events";
import { Agent, type ClientRequest } from "node:http";
import type { Socket } from "node:net";
import pg from "pg";
import { afterAll } from "vitest";
import { turnstile } from "#lib/platform/turnstile";

/*
 * Import this before anything of the shop. A life is a run of the shop's own code as a process of its own would run it,
 * and its places are where that process touches its database or its provider: wherever it may be struck. A life that
 * stops goes on nowhere: what it was waiting for never comes, so that no handler of its can swallow the end, and whatever
 * still dangles of it reaches neither the database nor the provider any more.
 */

/** What the provider may do to a question (see provider-door.ts), besides answering it. */
export const whims = [
  "is cut off before it acts",
  "acts and is cut off",
  "acts and answers 500",
  "acts and answers half",
  "is busy",
  "is at it already",
  "acts and answers late",
] as const;
export type Whim = (typeof whims)[number];

/** What the database says instead of doing what it was asked for, by its own codes. */
export const complaints = {
  "finds its disk full": "53100",
  "may only be read": "25006",
  "has another transaction win": "40P01",
  "waits too long for a lock": "55P03",
} as const;
export type Complaint = keyof typeof complaints;

/**
 * What happens at a place of a life: the process stops, its database session is cut, the database complains, or something
 * happens to the machines before it goes on. Or the provider has a whim, twice running.
 */
export type Blow = Readonly<{
  place: string;
  how: "stops" | "is cut off" | Complaint | Whim | Readonly<{ named: string; happen: () => unknown }>;
}>;

type Life = {
  readonly blow: Blow | null;
  readonly seen: Map<string, number>;
  readonly places: string[];
  readonly turns: ReturnType<typeof turnstile>;
  readonly stopped: PromiseWithResolvers<"stopped">;
  /** The sessions in which it has begun something. */
  readonly sessions: Set<pg.Client>;
  isOver: boolean;
  whimsLeft: number;
};

const lives = new AsyncLocalStorage<Life>();
const sharedTurns = turnstile(8);
/** Each process has a turnstile of its own: who stopped in one keeps nobody else out. */
Object.assign(globalThis, {
  comptoirTurns: <T>(work: () => Promise<T>) => (lives.getStore()?.turns ?? sharedTurns)(work),
});

export type Lived = Readonly<{ places: readonly string[]; end: "stopped" | "done" | Readonly<{ error: unknown }> }>;

/** Lives through `work` until it is done, throws, or is stopped at a place. */
export async function live(work: () => Promise<unknown>, blow: Blow | null = null): Promise<Lived> {
  const life: Life = {
    ...{ blow, seen: new Map(), places: [], turns: turnstile(8), sessions: new Set() },
    ...{ stopped: Promise.withResolvers(), isOver: false, whimsLeft: 2 },
  };
  const done = lives.run(life, work).then(
    () => "done" as const,
    (error: unknown) => ({ error }),
  );
  return { end: await Promise.race([done, life.stopped.promise]), places: life.places };
}

/** Notes a place; answers what happens there. */
function arrive(life: Life, name: string): Blow["how"] | null {
  const times = (life.seen.get(name) ?? 0) + 1;
  life.seen.set(name, times);
  const place = times === 1 ? name : `${name} (${times})`;
  life.places.push(place);
  return life.blow?.place === place ? life.blow.how : null;
}

/** As when a process dies: its connections close, and the database undoes what it had begun. */
function stop(life: Life): void {
  life.isOver = true;
  for (const session of life.sessions) socketOf(session).destroy();
  life.stopped.resolve("stopped");
}

/** What the dead wait for; told to give up when nobody is left who could hear of it, so that the test file can end. */
const waiting: ((error: Error) => void)[] = [];
const never = () => new Promise<never>((_, reject) => waiting.push(reject));
afterAll(() => {
  for (const giveUp of waiting) giveUp(new Error("this process has stopped"));
  waiting.push = (...late) => {
    for (const giveUp of late) giveUp(new Error("this process has stopped"));
    return 0;
  };
});

const socketOf = (client: pg.Client) => (client as pg.Client & { connection: { stream: Socket } }).connection.stream;
const writing = /\b(?:INSERT INTO|(?<!FOR |DO |NO KEY )UPDATE|DELETE FROM) +(?:"public"\.)?"?(\w+)/g;
const tables = (sql: string) => [...new Set([...sql.matchAll(writing)].map(([, name]) => name))];

function stopped(life: Life): Promise<never> {
  stop(life);
  return never();
}

/** A statement of a life: nothing but reading goes by unnoticed. */
async function state(client: pg.Client, life: Life, sql: string, run: () => Promise<unknown>): Promise<unknown> {
  if (life.isOver) return /^ROLLBACK/.test(sql) ? run() : never();
  if (/^(BEGIN|ROLLBACK)/.test(sql)) {
    life.sessions[sql.startsWith("BEGIN") ? "add" : "delete"](client);
    return run();
  }
  const isCommit = sql.startsWith("COMMIT");
  const written = tables(sql);
  if (!isCommit && written.length === 0) return run();
  const what = isCommit ? "commit" : `write ${written.join(" and ")}`;

  const before = arrive(life, `before it can ${what}`);
  if (before === "stops") return stopped(life);
  if (before === "is cut off") await cutOff(client);
  if (typeof before === "object") await before?.happen();
  if (isComplaint(before)) return complain(client, complaints[before], isCommit);
  const result = await run();
  if (life.isOver) return never();
  if (isCommit) life.sessions.delete(client);
  if (life.sessions.has(client)) return result;
  const after = arrive(life, `before it knows it could ${what}`);
  if (after === "stops") return stopped(life);
  if (typeof after === "object") await after?.happen();
  if (after === "is cut off") {
    const gone = once(client, "end");
    socketOf(client).destroy();
    await gone;
    throw new Error("Connection terminated unexpectedly");
  }
  return result;
}

const isComplaint = (how: Blow["how"] | null): how is Complaint => typeof how === "string" && how in complaints;

/** The statement fails, and a transaction that was about to be certain is undone, as the database does it. */
async function complain(client: pg.Client, code: string, isCommit: boolean): Promise<unknown> {
  if (isCommit) await ask.call(client, "ROLLBACK");
  return ask.call(client, `DO $$ BEGIN RAISE EXCEPTION 'a fault of this test' USING ERRCODE = '${code}'; END $$`);
}

/** The database ends this session, as an administrator or a failing machine does. */
async function cutOff(client: pg.Client): Promise<void> {
  const admin = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await admin.connect();
  await admin.query("SELECT pg_terminate_backend($1)", [Reflect.get(client, "processID")]);
  await admin.end();
}

type Callback = (error: unknown, result?: unknown) => void;
type Ask = (this: pg.Client, ...asked: unknown[]) => unknown;
const client = pg.Client.prototype as unknown as { query: Ask };
const ask = client.query;

client.query = function (...asked) {
  const life = lives.getStore();
  const [question, values] = asked;
  const sql = typeof question === "string" ? question : (question as { text?: string; submit?: unknown }).text;
  if (!life || !sql || (question as { submit?: unknown }).submit) return ask.apply(this, asked);
  const callback = asked.at(-1);
  if (typeof callback !== "function") return state(this, life, sql, () => ask.apply(this, asked) as Promise<unknown>);
  const run = () =>
    new Promise((resolve, reject) => {
      const heard: Callback = (error, result) => (error ? reject(error) : resolve(result));
      ask.call(this, question, typeof values === "function" ? [] : values, heard);
    });
  const told = callback as Callback;
  state(this, life, sql, run).then((result) => told(null, result), told);
  return undefined;
};

/** What is asked of the provider, in words. */
const questions: readonly (readonly [RegExp, string])[] = [
  [/\/capture$/, "a capture"],
  [/\/cancel$/, "a cancellation"],
  [/\/confirm$/, "a confirmation"],
  [/^\/v1\/refunds$/, "a refund"],
  [/^\/v1\/payment_intents$/, "a payment"],
];
const isWhim = (how: Blow["how"] | null | undefined): how is Whim => whims.some((whim) => whim === how);

type Add = (this: Agent, request: ClientRequest, ...rest: unknown[]) => void;
const agent = Agent.prototype as unknown as { addRequest: Add };
const add = agent.addRequest;

agent.addRequest = function (request, ...rest) {
  const life = lives.getStore();
  if (life?.isOver) return;
  const question = questions.find(([path]) => path.test(request.path))?.[1];
  if (!life || !question || request.method !== "POST") return add.call(this, request, ...rest);

  if (arrive(life, `before the provider hears of ${question}`) === "stops") return stop(life);
  const hasBegun = life.whimsLeft < 2;
  const whim = hasBegun ? life.blow?.how : arrive(life, `the provider, asked for ${question},`);
  if (isWhim(whim) && life.whimsLeft-- > 0) request.setHeader("x-whim", whim);
  if (arrive(life, `before it hears what the provider says of ${question}`) === "stops") stopAtAnswer(life, request);
  add.call(this, request, ...rest);
};

function stopAtAnswer(life: Life, request: ClientRequest): void {
  const emit = request.emit.bind(request);
  request.emit = (event: string | symbol, ...told: unknown[]) => {
    if (event === "response") stop(life);
    return life.isOver || emit(event, ...told);
  };
}
