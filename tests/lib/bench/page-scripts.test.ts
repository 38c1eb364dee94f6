import { expect, test } from "vitest";
import { deferRuntime } from "#lib/server/defer-runtime";
import { inlineScripts, scriptsOf } from "../../bench/page-scripts.ts";

const made = `<html><head><script src="/_next/static/a.js" async=""></script></head><body>
<script src="/_next/static/old.js" noModule=""></script>
<script type="application/ld+json">{"@type":"Product"}</script>
<script>self.__next_f.push([1,"data"])</script></body></html>`;

test("a page as Next makes it fetches its runtime at once, but for what only old browsers need", () =>
  expect(scriptsOf(made)).toEqual({ atOnce: ["/_next/static/a.js"], onIntent: [] }));

test("the page as the shop serves it fetches the runtime at the first intent", () =>
  expect(scriptsOf(deferRuntime(made))).toEqual({ atOnce: [], onIntent: ["/_next/static/a.js"] }));

test("scripts in the page are those that run, not its data for search engines", () => {
  expect(inlineScripts(made)).toEqual(['self.__next_f.push([1,"data"])']);
  expect(inlineScripts(deferRuntime(made))).toHaveLength(2);
});
