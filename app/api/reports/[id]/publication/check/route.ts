import { z } from "zod";
import { circumstancesOf } from "@/db/circumstances";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { fieldProblem } from "@/app/problem";
import { publicationFields } from "@/app/publication-fields";
import { readableReport } from "@/app/readable-report";
import { checksPrivateLinks } from "@/app/settings";
import { checkLink } from "@/lib/link-check/check-link";
import { linkCheckWords } from "@/lib/link-check/link-check-words";
import { readAddress } from "@/lib/publication/record";
import { permit } from "@/lib/report/life/permit";

/** Tries the link that is about to be recorded, for who may record it. Whatever comes of it keeps nobody from that. */
export const POST = handle(
  {
    params: z.object({ id: z.string() }),
    body: publicationFields,
    form: ({ id }) => `/reports/${id}/publication`,
  },
  async ({ actor, store, params: { id }, body }) => {
    const report = readableReport(actor, store, id);
    permit({ actor, report, circumstances: await circumstancesOf(store, report) }, "publish");
    const address = readAddress(body.address);
    if (!address.ok) throw fieldProblem({ address: address.message });
    const check = await checkLink(
      address.value,
      checksPrivateLinks() ? { mayAsk: () => true } : {},
    );
    return seeOther(`/reports/${id}/publication`, { done: linkCheckWords(check), typed: body });
  },
);
