"use client";

import { useState } from "react";
import type { Locale } from "#lib/kernel/locale";
import { minorOf, typedText } from "#lib/kernel/minor-of";
import type { SheetLine } from "./sheet-line.tsx";

export type TypedChange = Readonly<{ line: SheetLine; minor: number }>;

/** What was typed over the prices of a page: only what differs counts, and nothing is lost until it is taken. */
export function useTypedPrices(lines: readonly SheetLine[], locale: Locale, sent: Readonly<Record<string, string>>) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(lines.flatMap(({ sku }) => (sent[`to.${sku}`] ? [[sku, sent[`to.${sku}`] ?? ""]] : []))),
  );
  const standing = ({ minor }: SheetLine) => (minor === null ? "" : typedText(minor, locale));
  const textOf = (line: SheetLine) => typed[line.sku] ?? standing(line);
  const differs = (line: SheetLine) => textOf(line) !== standing(line);
  const touched = lines.filter(differs);
  const priced = touched.map((line) => ({ line, minor: minorOf(textOf(line)) }));
  return {
    textOf,
    differs,
    changes: priced.filter(({ line, minor }) => minor > 0 && minor !== line.minor) as readonly TypedChange[],
    wrong: new Set(priced.filter(({ minor }) => !(minor > 0)).map(({ line }) => line.sku)),
    put: (texts: Iterable<readonly [sku: string, text: string]>) =>
      setTyped((before) => ({ ...before, ...Object.fromEntries(texts) })),
    giveBack: (skus: Iterable<string>) =>
      setTyped((before) => {
        const gone = new Set(skus);
        return Object.fromEntries(Object.entries(before).filter(([sku]) => !gone.has(sku)));
      }),
    standing,
  };
}
