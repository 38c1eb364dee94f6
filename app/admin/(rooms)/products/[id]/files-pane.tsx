import type { ComponentProps, ReactNode } from "react";
import { refusalWords } from "#app/refusal-words";
import { FileDrop } from "#components/admin/catalogue/file-drop";
import { SeenForm } from "#components/admin/catalogue/seen-form";
import type { Locale } from "#lib/kernel/locale";
import { refusalText } from "#lib/language/refusal-text";
import { savingWords } from "../catalogue-words.ts";

type Drop = ComponentProps<typeof FileDrop>;

/** The files of a product: drop many, then put them in order and say what each is. */
export function FilesPane({
  productId,
  title,
  drop: { codes, tooLarge, words, ...drop },
  about,
  none,
  seen,
  action,
  writes,
  locale,
  children,
}: {
  productId: string;
  title: string;
  /** Where files are sent; why one may be refused, and which of that is said of one that is too large to be read at all. */
  drop: Pick<Drop, "to" | "name" | "accept"> &
    Readonly<{
      codes: readonly string[];
      tooLarge: string;
      words: Omit<Drop["words"], "refusals" | "tooLarge">;
    }>;
  about?: string;
  none: string;
  seen: readonly string[];
  action: ComponentProps<typeof SeenForm>["action"];
  writes: boolean;
  locale: Locale;
  /** Its rows. */
  children: ReactNode;
}) {
  return (
    <section className="grid max-w-5xl grid-cols-1 gap-5 p-5" aria-label={title}>
      {about && <p className="max-w-prose text-[13px] text-muted">{about}</p>}
      {writes && (
        <FileDrop
          {...drop}
          words={{
            ...words,
            refusals: refusalWords(codes, locale),
            tooLarge: refusalText(tooLarge, locale).detail,
          }}
        />
      )}
      {seen.length === 0 ? (
        <p className="text-sm text-muted">{none}</p>
      ) : (
        <SeenForm action={action} of={{ productId }} seen={seen} writes={writes} words={savingWords(locale)}>
          {children}
        </SeenForm>
      )}
    </section>
  );
}
