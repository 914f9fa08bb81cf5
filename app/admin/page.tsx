import { redirect } from "next/navigation";
import { adminPage } from "./admin-page";
import { requireAdmin } from "./require-admin";

async function AdminPage(): Promise<never> {
  await requireAdmin();
  redirect("/admin/units");
}

export default adminPage(AdminPage);
