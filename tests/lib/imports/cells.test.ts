import { describe, expect, test } from "vitest";
import { centsOf, grossCentsOf, unitsOf } from "#lib/imports/amounts";
import { plainText } from "#lib/imports/plain-text";

describe("an amount", () => {
  test.each([
    ["12", 1200],
    ["12,5", 1250],
    ["1 234,50 €", 123_450],
    ["1\u202F234,50", 123_450],
    ["1,234.50", 123_450],
    ["1.234,50", 123_450],
    ["1.234.567", 123_456_700],
    ["12.416667", 1242],
    ["0.005", 1],
    ["-3,20", -320],
    ["", null],
    ["gratuit", Number.NaN],
    ["12 345 678", Number.NaN],
    ["1e5", Number.NaN],
  ])("%s", (typed, cents) => {
    expect(centsOf(typed)).toBe(cents);
  });

  test("without VAT is rounded once, with it", () => {
    expect(grossCentsOf("41.666667", 2000)).toBe(5000);
    expect(grossCentsOf("10", 550)).toBe(1055);
    expect(grossCentsOf("x", 550)).toBeNaN();
  });

  test("of stock is never less than nothing", () => {
    expect(["7", "-2", "3,9", "", "beaucoup"].map(unitsOf)).toEqual([7, 0, 3, null, null]);
  });
});

describe("a description in HTML", () => {
  test.each([
    ["<p>Un</p><p>Deux<br/>trois</p>", "Un\nDeux\ntrois"],
    ["<ul>\n<li>chaud</li><li> doux </li></ul>Fin", "• chaud\n• doux\nFin"],
    ["<h2>Titre</h2>l&rsquo;&eacute;t&eacute; &amp; l&#39;hiver&nbsp;!", "Titre\nl’été & l'hiver\u00A0!"],
    ["<script>alert(1)</script>Bon<style>p{}</style><!-- rien --> jour", "Bon jour"],
    ['<img src=x onerror="alert(1)">texte', "texte"],
    ["&lt;script&gt;alert(1)&lt;/script&gt;", "alert(1)"],
    ["<scr<script>x</script>ipt>alert(1)", "alert(1)"],
    ["<<<<b>b>b>script>alert(1)", "alert(1)"],
    ["un <b onclick=", "un"],
    ["3 < 5 & 7 > 2", "3 < 5 & 7 > 2"],
    ["&#0;&#xD800;ok", "ok"],
  ])("%s becomes text", (html, text) => {
    expect(plainText(html).trim()).toBe(text.trim());
    expect(plainText(html)).not.toMatch(/<\/?[a-z]/i);
  });

  test("of hostile length is read in a moment", () => {
    const began = performance.now();
    for (const piece of ["<", "<p ", "&#", "<li", "<!--", "<script"]) plainText(piece.repeat(20_000));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
