import { Inject, Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { EntryRegions } from '#application';
import { type AuditEntry, EVERY_REGION } from '#security';
import { accessOf } from '../access/access.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';

/**
 * Says what of the trail somebody may read: what was done in regions that are open as a whole, and what that person did. What is about the installation itself
 * (accounts, settings, sign-ins) is for who has all regions.
 */
@Injectable()
export class OpenedEntries {
  private readonly regions: EntryRegions;

  constructor(@Inject(PARTS) { collections }: GatewayParts) {
    this.regions = new EntryRegions(collections);
  }

  /** Whether an entry is open to whoever asks. Its promises may be refused with the faults of the collections. */
  openTo(request: Request): (entry: AuditEntry) => Promise<boolean> {
    const { username, opened } = accessOf(request);
    if (opened(EVERY_REGION) === 'WHOLE') return async () => true;
    return async (entry) => {
      if (entry.by === username) return true;
      const region = await this.regions.regionOf(entry);
      return region !== undefined && opened(region) === 'WHOLE';
    };
  }
}
