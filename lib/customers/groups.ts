import type { Transaction } from "#lib/platform/database";

type Group = Readonly<{ code: string; nameFr: string; nameEn: string }>;

/** An account is priced and treated as its group from now on; the group is made when it is the first. */
export async function joinGroup(tx: Transaction, accountId: string, group: Group, since: Date): Promise<void> {
  await tx.customerGroup.createMany({ data: [group], skipDuplicates: true });
  await tx.customerGroupMember.createMany({
    data: [{ accountId, groupCode: group.code, since }],
    skipDuplicates: true,
  });
}

export async function leaveGroup(tx: Transaction, accountId: string, groupCode: string): Promise<void> {
  await tx.customerGroupMember.deleteMany({ where: { accountId, groupCode } });
}
