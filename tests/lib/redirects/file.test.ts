import { describe, expect, test } from "vitest";
import { readRedirectFile } from "#lib/redirects/file";

describe("a file of redirects", () => {
  test("is read with the headings and separators people export", () => {
    const rows = [{ line: 2, from: "/old", to: "/p/lampe" }];
    expect(readRedirectFile("Redirect from,Redirect to\n/old,/p/lampe\n").rows).toEqual(rows);
    expect(readRedirectFile("\uFEFFAncienne adresse;Nouvelle adresse\r\n/old;/p/lampe\r\n").rows).toEqual(rows);
    expect(readRedirectFile("from\tto\n/old\t/p/lampe").rows).toEqual(rows);
  });

  test("without its columns says which are missing", () => {
    expect(readRedirectFile("from,nothing\n/a,/b")).toEqual({ rows: [], missing: ["to"] });
    expect(readRedirectFile("").missing).toEqual(["from", "to"]);
  });
});
