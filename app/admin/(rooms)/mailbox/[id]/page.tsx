import type { Metadata } from "next";
import { Icon } from "#components/ui/icon";
import { translator } from "#lib/language/translator";
import { mailById } from "#lib/platform/mailbox";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { MissingRoom } from "../../missing-room";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("admin.mailbox.title") };
}

/** One mail as its reader sees it: in a sandbox, where nothing of it can run. */
export default async function MailPage({ params }: PageProps<"/admin/mailbox/[id]">) {
  const { id } = await params;
  await staffWho("mailbox.read", `/admin/mailbox/${id}`);
  const t = translator(await adminLocale());
  const mail = await mailById(id);
  if (!mail) return <MissingRoom />;
  return (
    <div className="flex h-full flex-col">
      <div className="px-5 pt-3 pb-4">
        <a
          href="/admin/mailbox"
          className="inline-flex items-center gap-1 text-[13px] text-muted hover:text-ink max-lg:min-h-11"
        >
          <Icon name="chevron-left" className="size-3.5" />
          {t("admin.mailbox.title")}
        </a>
        <h1 className="text-xl">{mail.subject}</h1>
        <p className="text-[13px] text-muted">{mail.recipient}</p>
      </div>
      <iframe
        title={mail.subject}
        sandbox="allow-popups"
        srcDoc={mail.html}
        className="min-h-[70dvh] w-full flex-1 border-t border-hairline bg-white"
      />
    </div>
  );
}
