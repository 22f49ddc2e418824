import { levelsOf } from '#domain';

/** Which pieces of evidence an explanation has, bit by bit; `MAY_SHOW_DISTRICTS` where the areas may be told apart by kelurahan or by kecamatan. */
export const SHOWS_NIK = 1;
export const SHOWS_ACCOUNT = 2;
export const SHOWS_KK = 4;
export const SHOWS_NAME = 8;
export const SHOWS_AREA = 16;
export const SHOWS_AMOUNT = 32;
export const MAY_SHOW_DISTRICTS = 64;
const IS_KNOWN = 128;

/** More than the largest number of levels (`levelCode`). */
export const MOST_LEVELS = 1 << 15;

/** What explanations show by the number of their levels, found when it is first asked for. */
export class LinkShapes {
  private readonly shapes = new Uint8Array(MOST_LEVELS);
  private readonly weights = new Int32Array(MOST_LEVELS);

  of(levels: number): number {
    const shape = this.shapes[levels]!;
    return shape !== 0 ? shape : this.find(levels);
  }

  /** The weights of all but the name; to be asked behind `of`. */
  unnamed(levels: number): number {
    return this.weights[levels]!;
  }

  private find(levels: number): number {
    const { nik, account, kk, name, area, amount, unnamed } = levelsOf(levels);
    const isShown = (level: string, bit: number): number => (level === 'missing' ? 0 : bit);
    this.weights[levels] = unnamed;
    return (this.shapes[levels] =
      IS_KNOWN |
      isShown(nik, SHOWS_NIK) |
      isShown(account, SHOWS_ACCOUNT) |
      isShown(kk, SHOWS_KK) |
      isShown(name, SHOWS_NAME) |
      isShown(area, SHOWS_AREA) |
      isShown(amount, SHOWS_AMOUNT) |
      (area === 'missing' || area === 'equal' ? 0 : MAY_SHOW_DISTRICTS));
  }
}
