import type { ReactNode } from "react";
import { Body, Container, Head, Heading, Hr, Html, Link, Preview, Text } from "react-email";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { look } from "./look.ts";

/** Who sells and where their shop stands: handed to every mail, so that none is sent without it (L12). */
export type House = Readonly<{
  /** Without a trailing slash; from the configuration, never from a request (AUT-03). */
  shopUrl: string;
  seller: Readonly<{
    name: string;
    capital: string;
    register: string;
    vatNumber: string;
    address: string;
    phone: string;
    mediator: string;
    mediatorSite: string;
  }>;
}>;

/** What every mail stands on: the name, a title, who sends it. No image and no pixel (L30). */
export function Sheet({
  locale,
  house: { shopUrl, seller },
  preview,
  title,
  after,
  why,
  children,
}: {
  locale: Locale;
  house: House;
  preview: string;
  title: string;
  /** Documents that follow the message. */
  after?: ReactNode;
  /** Why they get it, where they are not a customer who bought. */
  why?: string;
  children: ReactNode;
}) {
  const t = translator(locale);
  return (
    <Html lang={locale}>
      <Head>
        <title>{title}</title>
      </Head>
      <Body style={look.body}>
        <Preview>{preview}</Preview>
        <Container style={look.sheet}>
          <Text style={look.name}>
            <Link href={`${shopUrl}/${locale}`} style={{ color: "#15181E", textDecoration: "none" }}>
              {t("common.shopName")}
            </Link>
          </Text>
          <Heading as="h1" style={look.title}>
            {title}
          </Heading>
          {children}
          <Hr style={look.rule} />
          <Text style={look.text}>{t("mails.questions", { phone: seller.phone })}</Text>
          <Text style={look.small}>{t("mails.seller", seller)}</Text>
          <Text style={look.small}>{t("mails.mediator", seller)}</Text>
          <Text style={look.small}>{why ?? t("mails.why")}</Text>
          {after}
        </Container>
      </Body>
    </Html>
  );
}
