import {prepareLayout, type TextLayout} from '../../layout/layout-text.ts';
import type {Row} from '../../layout/row.ts';
import type {Style} from '../theme.ts';
import type {Document, Place} from './document.ts';

/** A row of the text column: one row of a block, or the gap after a block. */
export type PageRow = {readonly block: number; readonly row: Row<Style> | null};

/** Where a row stands: the row `index` of a block, or its gap. */
type RowPlace = {readonly block: number; readonly index: number};

/** Blocks whose layout is kept: many screens of text, little of a long one. */
const MOST_BLOCKS = 512;
/** Built rows that are kept: those of a few screens. */
const MOST_ROWS = 1024;

/**
 * The text column at one width. Blocks are laid out when they are first needed, and of these only the
 * rows that are seen are built, so a long text costs what is seen of it. Every block is followed by one
 * empty row, its gap, but for items of a list and lines of verse.
 */
export class Pager {
  readonly #layouts = new Map<number, TextLayout<Style>>();
  readonly #rows = new Map<string, Row<Style>>();
  readonly document: Document;
  readonly width: number;

  constructor(document: Document, width: number) {
    this.document = document;
    this.width = width;
  }

  #layoutOf(block: number): TextLayout<Style> {
    let layout = this.#layouts.get(block);
    if (!layout) {
      const {text = '', direction = 'majority'} = this.document.blocks[block] ?? {};
      layout = prepareLayout<Style>(text, {width: this.width, direction});
      if (this.#layouts.size >= MOST_BLOCKS) this.#layouts.clear();
      this.#layouts.set(block, layout);
    }
    return layout;
  }

  #rowOf(block: number, index: number): Row<Style> {
    const key = `${block} ${index}`;
    let row = this.#rows.get(key);
    if (!row) {
      row = this.#layoutOf(block).row(index);
      if (this.#rows.size >= MOST_ROWS) this.#rows.clear();
      this.#rows.set(key, row);
    }
    return row;
  }

  /** How many rows a block has, with its gap. */
  #rowsOf(block: number): number {
    return this.#layoutOf(block).count + (this.document.isTogetherWithNext(block) ? 0 : 1);
  }

  /** The rows of a page, not built. */
  #placesOf(place: Place, height: number): RowPlace[] {
    const places: RowPlace[] = [];
    let index = this.#rowIndex(place);
    for (let block = place.block; block < this.document.blocks.length; block++) {
      const count = this.#rowsOf(block);
      for (; index < count; index++) {
        if (places.length >= height) return places;
        places.push({block, index});
      }
      index = 0;
    }
    return places;
  }

  /** The page of `height` rows whose first row holds `place`; shorter at the end of the text. */
  page(place: Place, height: number): PageRow[] {
    return this.#placesOf(place, height).map(({block, index}) => ({
      block,
      row: index < this.#layoutOf(block).count ? this.#rowOf(block, index) : null,
    }));
  }

  /** Which row of a page holds a place of the text, from 0; -1 for none. */
  rowOnPage(target: Place, top: Place, height: number): number {
    const row = this.#rowIndex(target);
    return this.#placesOf(top, height).findIndex(
      ({block, index}) => block === target.block && index === row,
    );
  }

  /** The place `delta` rows further down (or up, where negative), within the text. */
  move(place: Place, delta: number): Place {
    let {block} = place;
    let index = this.#rowIndex(place) + delta;
    while (index < 0 && block > 0) {
      block--;
      index += this.#rowsOf(block);
    }
    while (block < this.document.blocks.length - 1 && index >= this.#rowsOf(block)) {
      index -= this.#rowsOf(block);
      block++;
    }
    return this.#placeOfRow(block, Math.max(0, index));
  }

  /** The lowest place that may stand on top of a page: the end of the text is then its last row. */
  lastTop(height: number): Place {
    const block = Math.max(0, this.document.blocks.length - 1);
    return this.move(this.#placeOfRow(block, this.#layoutOf(block).count), -height);
  }

  /** Moves like `move`, but never past the last page. */
  scroll(place: Place, delta: number, height: number): Place {
    return this.clamp(this.move(place, delta), height);
  }

  /** A place that may stand on top of a page of this height. */
  clamp(place: Place, height: number): Place {
    const last = this.lastTop(height);
    return isBefore(last, place) ? last : place;
  }

  /**
   * The top of a page that shows `target`: the present one where the target is well inside it,
   * else one that has the target a third of the way down.
   */
  topShowing(target: Place, top: Place, height: number): Place {
    const seen = this.rowOnPage(target, top, height);
    if (seen !== -1 && seen < height - 2) return top;
    return this.clamp(this.move(target, -Math.floor(height / 3)), height);
  }

  /** How much of the text stands above the end of the page, from 0 to 1. */
  progress(top: Place, height: number): number {
    const {starts, length: total} = this.document;
    const last = this.#placesOf(top, height).at(-1);
    if (!last) return 1;
    const {count, range} = this.#layoutOf(last.block);
    const {end} = range(Math.min(last.index, count - 1));
    return Math.min(1, ((starts[last.block] ?? 0) + end) / total);
  }

  /** The row that holds a place; a block's gap is one past its rows. */
  #rowIndex({block, offset}: Place): number {
    const {count, range} = this.#layoutOf(block);
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (range(middle).start <= offset) low = middle;
      else high = middle - 1;
    }
    return low === count - 1 && offset > range(low).end ? count : low;
  }

  /** The gap after a block is the place one past its text. */
  #placeOfRow(block: number, index: number): Place {
    const {count, range} = this.#layoutOf(block);
    return {block, offset: index < count ? range(index).start : range(count - 1).end + 1};
  }
}

/** Whether one place comes before another in the text. */
export function isBefore(a: Place, b: Place): boolean {
  return a.block < b.block || (a.block === b.block && a.offset < b.offset);
}
