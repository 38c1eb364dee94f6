import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { encode } from "next-auth/jwt";
import { beforeAll, describe, expect, test } from "vitest";
import type { RoleCode } from "#lib/identity/roles";
import { sessionCookie } from "#lib/identity/session-cookie";
import { newId } from "#lib/kernel/ids";
import { clock } from "#lib/platform/clock";
import { database } from "#lib/platform/database";
import { secret } from "#lib/platform/tokens";
import { aColleague } from "#tests/support/staff-actors";
import { instantAsked, previewAsked } from "../../../lib/server/preview.ts";

const christmas = new Date("2026-12-24T17:00:00Z");

const sessions: string[] = [];

async function cookieOf(role: RoleCode): Promise<string> {
  const { id: accountId } = await aColleague(role, role);
  const sessionId = newId();
  sessions.push(sessionId);
  const now = clock.now();
  await database.session.create({
    data: { id: sessionId, accountId, createdAt: now, lastSeenAt: now, expiresAt: new Date(now.getTime() + 3_600_000) },
  });
  const sealed = await encode({ token: { sessionId }, secret: secret(), salt: sessionCookie });
  return `other=1; ${sessionCookie}=${sealed}`;
}
const ask = (url: string, headers: Record<string, string> = {}) =>
  previewAsked(Object.assign(new IncomingMessage(new Socket()), { url, headers }));

let cookie = "";
beforeAll(async () => {
  cookie = await cookieOf("owner");
});

describe("an address that asks for another hour", () => {
  test("is read by the clock of the shop, and only when it is a date", () => {
    expect(instantAsked("2026-12-24T18:00")).toEqual(christmas);
    expect(instantAsked("2026-07-01T00:30")).toEqual(new Date("2026-06-30T22:30:00Z"));
    for (const text of [null, "", "now", "2026-12-24", "2026-02-30T10:00", "2026-12-24T24:00", "1999-01-01T00:00"])
      expect(instantAsked(text)).toBeNull();
  });

  test("is followed for those who read promotions, with the draft they name", async () => {
    expect(await ask("/fr?asof=2026-12-24T18:00", { cookie })).toEqual({ at: christmas, draftId: null });
    const draft = newId();
    expect(await ask(`/fr?asof=2026-12-24T18:00&draft=${draft}`, { cookie })).toEqual({
      at: christmas,
      draftId: draft,
    });
    expect(await ask("/fr?asof=2026-12-24T18:00&draft=x'--", { cookie })).toEqual({ at: christmas, draftId: null });
  });

  test("means nothing to a visitor, to a cookie that is not ours, or to an ended session", async () => {
    expect(await ask("/fr?asof=2026-12-24T18:00")).toBeNull();
    expect(await ask("/fr?asof=2026-12-24T18:00", { cookie: `${sessionCookie}=forged` })).toBeNull();
    const ended = await cookieOf("owner");
    await database.session.updateMany({ where: { id: { in: sessions.slice(-1) } }, data: { expiresAt: new Date(0) } });
    expect(await ask("/fr?asof=2026-12-24T18:00", { cookie: ended })).toBeNull();
    expect(await ask("/fr?asof=2026-12-24T18:00", { cookie: await cookieOf("store_staff") })).toBeNull();
  });

  test("holds for the links of the page, until its reader goes back to now", async () => {
    const referer = "http://localhost:3000/fr?asof=2026-12-24T18:00";
    expect(await ask("/fr/c/meubles?page=2", { cookie, referer })).toEqual({
      moveTo: "/fr/c/meubles?page=2&asof=2026-12-24T18%3A00",
    });
    expect(await ask("/fr/c/meubles", { cookie })).toBeNull();
    expect(await ask("/fr/c/meubles", { referer })).toBeNull();
  });
});
