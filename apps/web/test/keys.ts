import { type Locator, type Page } from 'playwright-core';

/** So many steps of the Tab key lead anywhere on these pages. */
const FARTHEST = 250;

/** Somebody's hands on a keyboard: whoever has no mouse. */
export class Keys {
  constructor(private readonly page: Page) {}

  async isFocused(place: Locator): Promise<boolean> {
    return (await place.and(this.page.locator(':focus')).count()) > 0;
  }

  /** Goes on with the Tab key until it is there. */
  async tabTo(place: Locator): Promise<void> {
    await place.waitFor({ state: 'attached' });
    for (let steps = 0; steps < FARTHEST; steps++) {
      if (await this.isFocused(place)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`the Tab key does not lead to ${place.toString()}`);
  }

  /** Goes there and presses Enter. */
  async press(place: Locator): Promise<void> {
    await this.tabTo(place);
    await this.page.keyboard.press('Enter');
  }

  /** Goes to a field and types, in place of what stands there. */
  async typeInto(place: Locator, text: string): Promise<void> {
    await this.tabTo(place);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  async type(...texts: readonly string[]): Promise<void> {
    for (const text of texts) await this.page.keyboard.type(text);
  }

  async strike(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }
}
