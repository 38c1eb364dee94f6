import { LegalView, legalMetadata } from "../legal-view.tsx";

type Props = PageProps<"/[locale]/legal/[slug]">;

export const generateMetadata = async ({ params }: Props) => legalMetadata(await params);

export default async function Legal({ params }: Props) {
  const { locale, slug } = await params;
  return <LegalView locale={locale} slug={slug} path={`legal/${slug}`} />;
}
