/**
 * Text that XML 1.0 and HTML can hold, so that a file opens whatever was typed or pasted: control
 * characters (tab and line feed aside) and noncharacters go, an unpaired surrogate becomes U+FFFD.
 */
export function safeText(text: string): string {
  return text.replace(/\p{Cs}/gu, "\uFFFD").replace(/(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu, "");
}
