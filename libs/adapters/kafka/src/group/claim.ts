import { AssignerProtocol, type Assignment, type GroupMember } from 'kafkajs';
import { z } from 'zod';
import { type Partition } from './partition.js';
import { type Sharer } from './share-out.js';

/** What a member says of itself when its group shares anew. */
export interface Claim {
  readonly since: number;
  /** As whom it was given what it holds; a member that the group had given up comes back as another, and holds nothing. */
  readonly holder: string;
  readonly holds: readonly Partition[];
}

const VERSION = 1;

const claim = z.object({
  since: z.number(),
  holder: z.string(),
  holds: z.array(z.object({ topic: z.string(), partition: z.int() })),
});

/** The claim as the group's protocol carries it. */
export function encodeClaim(topics: readonly string[], said: Claim): Buffer {
  const userData = Buffer.from(JSON.stringify(said));
  return AssignerProtocol.MemberMetadata.encode({ version: VERSION, topics: [...topics], userData });
}

/** A member as it has to be dealt with. */
export function sharerOf({ memberId, memberMetadata }: GroupMember): Sharer {
  const { topics, userData } = AssignerProtocol.MemberMetadata.decode(memberMetadata)!;
  const { since, holder, holds } = claim.parse(JSON.parse(userData.toString()));
  return { id: memberId, since, topics, holds: holder === memberId ? holds : [] };
}

/** A share as the group's protocol carries it. */
export function encodeShare(share: readonly Partition[]): Buffer {
  const assignment: Assignment = {};
  for (const { topic, partition } of share) (assignment[topic] ??= []).push(partition);
  return AssignerProtocol.MemberAssignment.encode({
    version: VERSION,
    assignment,
    userData: Buffer.alloc(0),
  });
}
