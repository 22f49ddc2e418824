import { WordField } from '../books/book-query.js';

/** Of which part of the region a list is wanted. */
export class PlaceQuery {
  @WordField('As the rows have it.')
  readonly kecamatan?: string;

  @WordField('As the rows have it.')
  readonly kelurahan?: string;
}

/** Of which part of the region, and of which channel. */
export class FollowUpQuery extends PlaceQuery {
  @WordField('As the rows have it, such as BRI.')
  readonly channel?: string;
}
