/** Says that a page could not be made, where it stands. Trying again is a link: it works without script. */
export function Broken() {
  return (
    <div className="sheet stack">
      <h1>页面没有打开</h1>
      <p>系统出错，已经记下。填写过的内容没有丢：已保存的在服务器上，没交上的还在这台电脑里。</p>
      <p>请再试一次；仍不行时，请告诉系统管理员出错的时间和页面地址。</p>
      <div className="row">
        <a className="button main" href="">
          再试一次
        </a>
        <a href="/reports">回到本单位年报</a>
      </div>
    </div>
  );
}
