import { fontFolders } from "@/lib/export/fonts";
import { fontChoices } from "@/lib/export/pdf";
import { bad, doubtful, good, type Finding } from "./finding";

/** Which faces the PDF is set in. An open one in the place of the official one is legible, but seen. */
export async function fonts(): Promise<Finding[]> {
  const folders = fontFolders(process.env.NIANBAO_FONTS);
  const mend = `本单位有正版字体的，放进 ${folders.office} 后重新启动服务`;
  try {
    return (await fontChoices(folders)).map(({ wanted, used, substituted }) =>
      substituted
        ? doubtful(`字体 ${wanted}：没有找到，PDF 用${used}代替`, mend)
        : good(`字体 ${wanted}：用 ${used}`),
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [bad(`PDF 排不了版（${why}）`, "请重新安装依赖（npm run ready），或者重新解开离线包")];
  }
}
