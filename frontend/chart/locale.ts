/** Numbers and months as they are written in vi and en. */
const formats = new Map<string, Intl.NumberFormat>();

export function formatNumber(value: number, lang: string): string {
  let format = formats.get(lang);
  if (!format) {
    format = new Intl.NumberFormat(lang.startsWith('vi') ? 'vi-VN' : lang, { maximumFractionDigits: 2 });
    formats.set(lang, format);
  }
  return format.format(value);
}

/** T9/2025 in Vietnamese, Sep 2025 in English. */
export function formatMonth(year: number, month: number, lang: string): string {
  if (lang.startsWith('vi')) return `T${month}/${year}`;
  return new Intl.DateTimeFormat(lang, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, 15));
}

export function formatDate(iso: string, lang: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (lang.startsWith('vi')) return `${day}/${month}/${year}`;
  return new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, day));
}
