import { type Head } from '#application';
import { Schema, type mongo } from 'mongoose';
import { type Shape } from '../connection/database.js';

export interface SegmentRow {
  /** The hash. */
  readonly _id: string;
  /** When it was last put, named or no longer named: milliseconds since 1970. */
  readonly touched: number;
  readonly body: mongo.Binary;
}

export interface HeadRow extends Head {
  /** The name. */
  readonly _id: string;
}

export const SEGMENTS: Shape = {
  name: 'segments',
  fields: { _id: String, touched: Number, body: Schema.Types.Buffer },
  indexes: [],
};

export const HEADS: Shape = {
  name: 'heads',
  fields: {
    _id: String,
    epoch: Number,
    revision: Number,
    watermark: Number,
    segments: [{ _id: false, kind: String, hash: String, rows: Number }],
    totals: Schema.Types.Mixed,
  },
  indexes: [[{ 'segments.hash': 1 }, {}]],
};
