/** The language that the script of a text suggests; English where it says nothing. */
export function languageOfScript(text: string): string {
  if (/[\uac00-\ud7a3]/.test(text)) return 'ko';
  if (/[\u3041-\u30ff]/.test(text)) return 'ja';
  if (/[\u4e00-\u9fff]/.test(text)) return 'zh';
  if (/[\u0600-\u06ff]/.test(text)) return 'ar';
  if (/[\u0900-\u097f]/.test(text)) return 'hi';
  return /[\u0400-\u04ff]/.test(text) ? 'ru' : 'en';
}
