"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "#components/ui/button";
import { filled } from "../prices/filled.ts";

export type DropWords = Readonly<{
  label: string;
  hint: string;
  send: string;
  sending: string;
  refused: string;
  failed: string;
  tooLarge: string;
  refusals: Readonly<Record<string, string>> & Readonly<{ unknown: string }>;
}>;

/**
 * Takes many files at once, dropped or chosen, and sends them one by one, so that one that is refused keeps no other
 * from being taken. Without script it is a form with a file field.
 */
export function FileDrop({ to, name, accept, words }: { to: string; name: string; accept: string; words: DropWords }) {
  const router = useRouter();
  const [waiting, setWaiting] = useState(0);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [over, setOver] = useState(false);

  const sendAll = async (files: readonly File[]) => {
    setRefused([]);
    for (const [done, file] of files.entries()) {
      setWaiting(files.length - done);
      const why = await sendOne(to, name, file, words);
      if (why) setRefused((all) => [...all, filled(words.refused, { name: file.name, why })]);
    }
    setWaiting(0);
    router.refresh();
  };

  return (
    <form
      action={to}
      method="post"
      encType="multipart/form-data"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void sendAll([...event.dataTransfer.files]);
      }}
      className={`grid justify-items-start gap-2 rounded-card border border-dashed p-5 ${over ? "border-blue bg-blue-tint" : "border-edge"}`}
    >
      <label htmlFor={name} className="font-medium">
        {words.label}
      </label>
      <p className="text-sm text-muted">{words.hint}</p>
      <div className="flex flex-wrap items-center gap-3">
        <input
          id={name}
          type="file"
          name={name}
          multiple
          accept={accept}
          onChange={({ target }) => void sendAll([...(target.files ?? [])])}
        />
        <noscript>
          <Button type="submit" size="sm">
            {words.send}
          </Button>
        </noscript>
      </div>
      <p role="status" className="text-sm">
        {waiting > 0 && filled(words.sending, { count: waiting })}
      </p>
      {refused.length > 0 && (
        <ul role="alert" className="grid gap-1 text-sm font-medium text-vermilion">
          {refused.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </form>
  );
}

/** Why this file was not taken, in words; null when it was. */
async function sendOne(address: string, name: string, file: File, words: DropWords): Promise<string | null> {
  const body = new FormData();
  body.set(name, file);
  const answer = await fetch(address, { method: "POST", body, headers: { accept: "application/json" } }).catch(
    () => null,
  );
  if (!answer?.ok) return answer?.status === 413 ? words.tooLarge : words.failed;
  const { refused } = (await answer.json()) as { refused: [name: string, code: string][] };
  const code = refused[0]?.[1];
  return code ? (words.refusals[code] ?? words.refusals.unknown) : null;
}
