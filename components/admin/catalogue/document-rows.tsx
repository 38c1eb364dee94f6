"use client";

import { useState } from "react";
import { type MoverWords, RowMovers } from "./row-movers.tsx";

export type DocumentRow = Readonly<{
  id: string;
  kind: string;
  titleFr: string;
  titleEn: string;
  language: string;
  href: string;
  size: string;
}>;

type Choice = Readonly<{ value: string; label: string }>;
type Words = MoverWords & Readonly<Record<"kind" | "titleFr" | "titleEn" | "language" | "open", string>>;

const control =
  "h-9 w-full min-w-0 rounded-control border border-edge bg-paper px-2 text-sm hover:border-ink focus-visible:outline-2 focus-visible:outline-blue max-lg:h-11 max-lg:text-base";

/** The documents of a product in their order, sent with their form as JSON under `name`. */
export function DocumentRows({
  name,
  rows,
  kinds,
  languages,
  words,
}: {
  name: string;
  rows: readonly DocumentRow[];
  kinds: readonly Choice[];
  languages: readonly Choice[];
  words: Words;
}) {
  const [kept, setKept] = useState(rows);
  const put = (at: number, change: Partial<DocumentRow>) =>
    setKept((all) => all.map((row, place) => (place === at ? { ...row, ...change } : row)));
  const sent = kept.map(({ id, kind, titleFr, titleEn, language }) => ({ id, kind, titleFr, titleEn, language }));
  const choice = (place: number, field: "kind" | "language", options: readonly Choice[]) => (
    <label className="grid gap-1 text-xs text-muted">
      {words[field]}
      <select
        value={kept[place]?.[field]}
        onChange={({ target }) => put(place, { [field]: target.value })}
        className={control}
      >
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <input type="hidden" name={name} value={JSON.stringify(sent)} />
      <ol className="divide-y divide-hairline border-y border-hairline">
        {kept.map((row, place) => (
          <li key={row.id} className="grid grid-cols-1 gap-2 py-3">
            <div className="flex flex-wrap items-center gap-x-3">
              <a
                href={row.href}
                className="inline-flex min-h-9 items-center text-sm text-blue hover:underline max-lg:min-h-11"
              >
                {words.open}
              </a>
              <span className="figures text-[13px] text-muted">PDF, {row.size}</span>
              <span className="ml-auto whitespace-nowrap">
                <RowMovers rows={kept} place={place} put={setKept} words={words} />
              </span>
            </div>
            <div className="grid gap-2 sm:grid-cols-2 xl:grid-cols-[1fr_1fr_14rem_8rem]">
              {(["titleFr", "titleEn"] as const).map((field) => (
                <label key={field} className="grid gap-1 text-xs text-muted">
                  {words[field]}
                  <input
                    value={row[field]}
                    maxLength={120}
                    autoComplete="off"
                    onChange={({ target }) => put(place, { [field]: target.value })}
                    className={control}
                  />
                </label>
              ))}
              {choice(place, "kind", kinds)}
              {choice(place, "language", languages)}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
