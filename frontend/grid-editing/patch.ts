import { type Any, indexOf } from './cells.js';

/** What cells of a row show now: by column, and by property of its renderer. */
export type Patch = Record<string, Record<string, unknown>>;

/** Shows cells of a row as they are now, as if the whole row had come. A row that is not here comes whole later. */
export function patch(grid: Any, row: string, cells: Patch): void {
  const index = indexOf(grid, row);
  if (index < 0) {
    return;
  }
  const { items } = grid._dataProviderController.rootCache;
  const item = { ...items[index] };
  for (const [name, values] of Object.entries(cells)) {
    const column = grid.querySelector(`vaadin-grid-column[data-column="${CSS.escape(name)}"]`);
    // Renderers of Flow share the row's item; each reads the properties that begin with its id.
    const owner = column?.renderer?.__rendererId ?? '';
    Object.entries(values).forEach(([property, value]) => (item[owner + property] = value));
  }
  items[index] = item;
  grid.__updateVisibleRows(index, index);
}
