import { type Type } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Page, type Stored } from '#application';

/** A page of a list. */
export interface ListView<View> {
  readonly items: readonly View[];
  readonly next?: string;
  readonly stale?: boolean;
}

/** Describes a page of such things. */
export function listViewOf<View>(view: Type<View>): Type<ListView<View>> {
  class PageOf implements ListView<View> {
    @ApiProperty({ type: [view] })
    readonly items: readonly View[];

    @ApiPropertyOptional({ description: '`cursor` of the next page; absent on the last.' })
    readonly next?: string;

    @ApiPropertyOptional({ description: 'What `after` names is not in this answer yet.' })
    readonly stale?: boolean;
  }
  Object.defineProperty(PageOf, 'name', { value: `PageOf${view.name}` });
  return PageOf;
}

/** A page as it is shown. */
export function listView<Item, View>(page: Page<Item>, show: (stored: Stored<Item>) => View): ListView<View> {
  return { items: page.items.map(show), ...(page.next === undefined ? {} : { next: page.next }) };
}
