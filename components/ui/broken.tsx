/**
 * Says that a page could not be made, where it stands. Trying again is a link: it works without script.
 * Every page brings these words along, so they are few.
 */
export function Broken() {
  return (
    <div className="sheet stack">
      <h1>页面没有打开</h1>
      <p>系统出错，已经记下；填写的内容没有丢。仍不行时，请把时间和页面地址告诉系统管理员。</p>
      <div className="row">
        <a className="button main" href="">
          再试一次
        </a>
        <a href="/reports">回到本单位年报</a>
      </div>
    </div>
  );
}
