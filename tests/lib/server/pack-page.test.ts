import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { packPage } from "../../../lib/server/pack-page.ts";
import { readableBody } from "../../../lib/server/page-bodies.ts";

const script = 'self.words="L’été à 5 €"';
const html = `<html><head><title>L’été</title></head><body>à 5 €<script>${script}</script></body></html>`;

const packed = () =>
  packPage({
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8" },
    body: Buffer.from(html),
    scope: { tags: new Set(), staleAt: null },
  });

describe("a page ready to be sent", () => {
  test("keeps every accent and sign of its text", async () => {
    const { body } = await readableBody((await packed()).bodies, "identity");
    expect(body.toString()).toBe(html);
  });

  test("lets a browser run its inline scripts, whatever they are written in", async () => {
    const hash = createHash("sha256").update(script).digest("base64");
    expect((await packed()).headers["content-security-policy"]).toContain(`'sha256-${hash}'`);
  });
});
