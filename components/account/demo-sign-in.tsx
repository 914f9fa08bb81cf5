/** The accounts that the demo's data comes with; everybody may know them. */
const accounts = [
  { name: "preparer", label: "填报人" },
  { name: "reviewer", label: "审核人" },
  { name: "head", label: "负责人" },
  { name: "admin", label: "管理员" },
  { name: "competent", label: "主管部门" },
];
const PASSWORD = "nianbao-demo";

/** One button for each demo account. */
export function DemoSignIn({ next }: { readonly next: string }) {
  return (
    <section className="sheet stack" aria-labelledby="demo">
      <h2 id="demo">演示：直接进入</h2>
      <p className="small soft">
        这是演示系统，单位、人员和数字都是编的。密码都是 <code>{PASSWORD}</code>。
      </p>
      <div className="row">
        {accounts.map(({ name, label }) => (
          <form key={name} method="post" action="/api/session">
            <input type="hidden" name="name" value={name} />
            <input type="hidden" name="password" value={PASSWORD} />
            <input type="hidden" name="next" value={next} />
            <button className="button">
              {label}（{name}）
            </button>
          </form>
        ))}
      </div>
    </section>
  );
}
