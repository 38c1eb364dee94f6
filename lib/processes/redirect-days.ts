import { system } from "#lib/kernel/actor";
import { every } from "#lib/platform/process";
import { forgetAddresses } from "#lib/redirects/commands-count";

export const redirectDays = [
  every("forget which addresses were asked for long ago", { seconds: 86_400 }, (now) =>
    forgetAddresses(system("redirects"), {}, { now }),
  ),
];
