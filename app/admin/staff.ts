import { redirect } from "next/navigation";
import { currentStaff, may } from "#app/actor";
import type { Permission } from "#lib/platform/permissions";

/** The member of staff who may see this page; without the permission they are told which one to ask for. */
export async function staffWho(permission: Permission, here: string) {
  const staff = await currentStaff(here);
  if (!may(staff, permission)) redirect(`/admin/forbidden?permission=${permission}`);
  return staff;
}
