import { imageSize } from "image-size";
import { ImageRun, Paragraph } from "docx";
import type { Figure } from "@/lib/document/model";
import { STYLE } from "./docx-styles";
import { run } from "./docx-text";
import { safeText } from "./safe-text";

const PIXELS_PER_MM = 96 / 25.4;

/** `id` numbers the drawing within the file; Word wants each one once. */
function picture({ image, widthMm, alternative }: Figure, id: number): ImageRun {
  const data = Uint8Array.from(Buffer.from(image.base64, "base64"));
  const { width, height } = imageSize(data);
  const printed = widthMm * PIXELS_PER_MM;
  return new ImageRun({
    type: image.mime === "image/png" ? "png" : "jpg",
    data,
    transformation: { width: printed, height: (printed * height) / width },
    altText: { id: String(id), name: `图${id}`, description: safeText(alternative) },
  });
}

/** A chart or picture over its caption. Throws where the image is neither PNG nor JPEG. */
export const figure = (content: Figure, id: number): readonly Paragraph[] => [
  new Paragraph({ style: STYLE.figure, children: [picture(content, id)] }),
  new Paragraph({ style: STYLE.caption, children: [run(content.caption)] }),
];
