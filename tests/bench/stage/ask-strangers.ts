// A program of its own, so that it reads the measures' database: what a stranger asks about people the shop knows, and does not.
import { askAlert } from "#lib/alerts/commands";
import { issueCard } from "#lib/credit/issuing";
import { askBalance } from "#lib/credit/queries";
import { requestReset } from "#lib/identity/commands-password";
import { signIn } from "#lib/identity/commands-session";
import { requestSignInLink } from "#lib/identity/commands-sign-in-link";
import { signUp } from "#lib/identity/commands-sign-up";
import { hashPassword } from "#lib/identity/password";
import { system, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok } from "#lib/kernel/result";
import { findOrder } from "#lib/orders/find-order";
import { database, inTransaction } from "#lib/platform/database";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder } from "#tests/support/an-order";

const warmUp = 30;
const known = (turn: number) => `known${turn}@bench.example`;
const stranger = (turn: number) => `nobody${turn}@bench.example`;
const now = new Date();

await aShop();
const variantId = await aVariant({ sku: "BENCH", stock: { WEB: 100_000 } });
const passwordHash = await hashPassword("la lampe du salon");
const most = 1000 + warmUp;
const accounts = Array.from({ length: most }, (_, turn) => ({
  ...{ id: newId(), kind: "customer" as const, email: known(turn), name: "Connue", passwordHash },
  ...{ createdAt: now, emailVerifiedAt: now },
}));
await database.account.createMany({ data: accounts });
const waiting = { kind: "stock" as const, variantId, locale: "fr", askedAt: now, provedAt: now };
const expiresAt = new Date(now.getTime() + 86_400_000);
await database.alert.createMany({
  data: accounts.map(({ email }) => ({ id: newId(), email, ...waiting, expiresAt })),
});
const { number } = await anOrder([{ variantId, sku: "BENCH", quantity: 1, unitGross: 4900 }]);
const blocked = await inTransaction(async (tx) =>
  ok(await issueCard({ tx, now, actor: system("bench") }, { amountMinor: 5000, reason: "bench" })),
);
if (!blocked.ok) throw new Error("no card");
await database.credit.update({ where: { id: blocked.value.creditId }, data: { state: "blocked" } });

/** Each asks from an address of its own: limits are counted, and met by nobody. */
const from = (turn: number, isKnown: boolean) => `10.${isKnown ? 1 : 2}.${turn >> 8}.${turn & 255}`;
const password = "une autre lampe";
type Asks = (email: string, address: string, isKnown: boolean) => Promise<unknown>;
const asked: Readonly<Record<string, Readonly<{ times: number; ask: Asks }>>> = {
  sign_in: { times: 400, ask: (email, address) => signIn(visitor, { email, password, address }) },
  sign_in_link: { times: 1000, ask: (email, address) => requestSignInLink(visitor, { email, address }) },
  reset: { times: 1000, ask: (email, address) => requestReset(visitor, { email, address }) },
  sign_up: {
    times: 400,
    ask: (email, address) => signUp(visitor, { email, address, password, name: "Quelqu’un", locale: "fr" }),
  },
  alert: {
    times: 1000,
    ask: (email, address) => askAlert(visitor, { sku: "BENCH", kind: "stock", locale: "fr", email, address }),
  },
  order: {
    times: 1000,
    ask: (email, address, isKnown) => findOrder(visitor, { number: isKnown ? number : "BF-999999", email, address }),
  },
  gift_card: {
    times: 1000,
    ask: (_email, address, isKnown) =>
      askBalance({ address, session: null }, isKnown ? blocked.value.code : "0000-0000-0000-0000-0000", now),
  },
};

/** What an answer says, but for the address that was typed. */
const said = (answer: unknown, email: string) => JSON.stringify(answer).replaceAll(email, "");

const answers: Record<string, { known: number[]; unknown: number[]; alike: boolean }> = {};
for (const [name, { times, ask }] of Object.entries(asked)) {
  await database.rateLimit.deleteMany();
  const own = { known: [] as number[], unknown: [] as number[], alike: true };
  const bodies = new Set<string>();
  for (let turn = 0; turn < times + warmUp; turn += 1) {
    for (const isKnown of Math.random() < 0.5 ? [true, false] : [false, true]) {
      const email = isKnown ? known(turn) : stranger(turn);
      const began = performance.now();
      const answer = await ask(email, from(turn, isKnown), isKnown);
      const took = performance.now() - began;
      bodies.add(said(answer, email));
      if (turn >= warmUp) (isKnown ? own.known : own.unknown).push(took);
    }
    if (name === "order" && turn % 25 === 24) await database.rateLimit.deleteMany();
  }
  answers[name] = { ...own, alike: bodies.size === 1 };
  await database.account.deleteMany({ where: { email: { startsWith: "nobody" } } });
}
await database.$disconnect();
console.log(JSON.stringify(answers));
