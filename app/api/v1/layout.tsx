import "../../globals.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { scriptNonce } from "#app/script-nonce";
import { Document } from "#components/shells/document";
import { translator } from "#lib/language/translator";
import { readerLocale } from "./locale.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await readerLocale())("api.documentTitle") };
}

export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <Document locale={await readerLocale()} nonce={await scriptNonce()}>
      {children}
    </Document>
  );
}
