"use client";

import { useParams } from "next/navigation";
import { Button, ButtonLink } from "#components/ui/button";
import { Input } from "#components/ui/input";
import { defaultLocale, isLocale, type Locale } from "#lib/kernel/locale";

type Words = Readonly<{ title: string; text: string; field: string; search: string; home: string }>;

/** Nothing at this address. Next tells such a page nothing but its address, so it is given both languages. */
export function NotFoundHere({ words }: { words: Readonly<Record<Locale, Words>> }) {
  const { locale } = useParams();
  const language = isLocale(locale) ? locale : defaultLocale;
  const { title, text, field, search, home } = words[language];
  return (
    <div className="container-page py-16 lg:py-24">
      <h1 className="max-w-[24ch] text-3xl leading-tight font-bold tracking-[-0.03em] lg:text-4xl">{title}</h1>
      <p className="mt-3 max-w-[60ch] text-pretty text-muted">{text}</p>
      <form action={`/${language}/search`} className="mt-6 flex max-w-xl gap-2">
        <Input name="q" type="search" aria-label={field} placeholder={field} />
        <Button size="lg">{search}</Button>
      </form>
      <ButtonLink href={`/${language}`} look="quiet" className="mt-4 px-0!" after="arrow-right">
        {home}
      </ButtonLink>
    </div>
  );
}
