/** Where a screen stands: a slide's key or a mark drilled into, and the page of it. */
export interface Place { key: string; page: number }

/** A slide, then what was drilled into from it, as one text. */
export function writePlaces(places: Place[]): string {
  return places.map((place) => `${place.key}@${place.page}`).join('>');
}

export function readPlaces(text: string): Place[] {
  return text.split('>').filter(Boolean).map((part) => {
    const at = part.lastIndexOf('@');
    return at < 0 ? { key: part, page: 0 } : { key: part.slice(0, at), page: Number(part.slice(at + 1)) || 0 };
  });
}
