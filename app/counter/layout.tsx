import "../globals.css";
import type { Metadata } from "next";
import { scriptNonce } from "#app/script-nonce";
import { Document } from "#components/shells/document";
import { adminLocale } from "../admin/locale";

export const metadata: Metadata = {
  title: { default: "Comptoir", template: "%s · Comptoir" },
  robots: { index: false },
};

export default async function Layout({ children }: LayoutProps<"/counter">) {
  return (
    <Document locale={await adminLocale()} nonce={await scriptNonce()}>
      {children}
    </Document>
  );
}
