"use client";

import { useState } from "react";
import { RowPicture } from "#components/admin/row-picture";
import { type MoverWords, RowMovers } from "./row-movers.tsx";

export type RelationRow = Readonly<{
  otherId: string;
  kind: string;
  wordsFr: string;
  wordsEn: string;
  name: string;
  note: string;
  picture: string | null;
}>;

type Words = MoverWords & Readonly<Record<"kind" | "wordsFr" | "wordsEn", string>>;

const control =
  "h-9 min-w-0 rounded-control border border-edge bg-paper px-2 text-sm hover:border-ink focus-visible:outline-2 focus-visible:outline-blue max-lg:h-11 max-lg:text-base";

/** What a product has to do with others, in their order, sent with their form as JSON under `name`. */
export function RelationRows({
  name,
  rows,
  kinds,
  words,
}: {
  name: string;
  rows: readonly RelationRow[];
  kinds: readonly Readonly<{ value: string; label: string }>[];
  words: Words;
}) {
  const [kept, setKept] = useState(rows);
  const put = (at: number, change: Partial<RelationRow>) =>
    setKept((all) => all.map((row, place) => (place === at ? { ...row, ...change } : row)));
  const sent = kept.map(({ otherId, kind, wordsFr, wordsEn }) => ({ otherId, kind, wordsFr, wordsEn }));
  return (
    <>
      <input type="hidden" name={name} value={JSON.stringify(sent)} />
      <ol className="divide-y divide-hairline border-y border-hairline">
        {kept.map((row, place) => (
          <li key={`${row.kind} ${row.otherId}`} className="grid grid-cols-1 gap-2 py-2 md:flex md:items-center">
            <span className="flex min-w-0 flex-1 items-center gap-3">
              <RowPicture file={row.picture} size={36} />
              <a href={`/admin/products/${row.otherId}`} className="min-w-0 truncate text-sm hover:text-blue">
                {row.name}
              </a>
              {row.note && <span className="text-[13px] text-muted">{row.note}</span>}
            </span>
            <select
              aria-label={`${words.kind} ${place + 1}`}
              value={row.kind}
              onChange={({ target }) => put(place, { kind: target.value })}
              className={control}
            >
              {kinds.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
            {(["wordsFr", "wordsEn"] as const).map((field) => (
              <input
                key={field}
                aria-label={`${words[field]} ${place + 1}`}
                placeholder={words[field]}
                value={row[field]}
                maxLength={120}
                autoComplete="off"
                onChange={({ target }) => put(place, { [field]: target.value })}
                className={`${control} md:w-40`}
              />
            ))}
            <span className="whitespace-nowrap">
              <RowMovers rows={kept} place={place} put={setKept} words={words} />
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
