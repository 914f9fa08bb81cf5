import { openAmong, type Objection } from "@/lib/report/life/objection";
import type { FormNote } from "../ui/form-note";
import { EndForm, ObjectionWords, type ListedObjection } from "./objection-list";

const CONSEQUENCE =
  "异议没有解除以前，不能报送、备案、公布。由提出的人撤回，或者由负责人、不是填报人的管理员查明后写明理由解除。";

interface BannerProps {
  readonly objections: readonly Objection[];
  readonly reportId: string;
}

/** What stands at every later step while an objection is open. Nothing where there is none. */
export function ObjectionBanner({ objections, reportId }: BannerProps) {
  const open = openAmong(objections);
  if (open.length === 0) return null;
  return (
    <section className="notice error stack" aria-label="异议">
      {open.map((objection) => (
        <ObjectionWords key={objection.id} objection={objection} />
      ))}
      <p>
        {CONSEQUENCE}
        <a href={`/reports/${reportId}/review#objections`}>去办理页面看</a>
      </p>
    </section>
  );
}

interface OpenProps extends BannerProps {
  readonly objections: readonly ListedObjection[];
  readonly note: FormNote | undefined;
}

/** As the banner, where objections are ended. */
export function OpenObjections({ objections, reportId, note }: OpenProps) {
  const open = openAmong(objections);
  if (open.length === 0) return null;
  return (
    <section id="objections" className="notice error stack" aria-label="异议">
      {open.map((objection) => (
        <ObjectionWords key={objection.id} objection={objection} />
      ))}
      <p>{CONSEQUENCE}</p>
      <EndForm action={`/api/reports/${reportId}/objections/ending`} {...{ objections, note }} />
    </section>
  );
}
