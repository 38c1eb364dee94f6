import { type PrivacyMail, PrivacyNews, type PrivacyNewsProps } from "./privacy-news.tsx";
import { template } from "./template.ts";

const news = (kind: PrivacyMail) =>
  template<PrivacyNewsProps>(
    (t, { day = "" }) => t(`privacy.mails.${kind}.subject`, { day }),
    (props) => <PrivacyNews kind={kind} {...props} />,
  );

/** What people are told of their data, by name. */
export const privacyMails = {
  erasure_planned: news("planned"),
  erasure_hindered: news("hindered"),
  erasure_cancelled: news("cancelled"),
  erasure_done: news("done"),
  erasure_waits: news("waits"),
  data_ready: news("ready"),
};
