import amendments from './amendments.json' with { type: 'json' };
import bri from './bri.json' with { type: 'json' };
import decisions from './decisions.json' with { type: 'json' };
import exclusions from './exclusions.json' with { type: 'json' };
import places from './places.json' with { type: 'json' };
import pos from './pos.json' with { type: 'json' };
import {
  type ChannelProfile,
  type ExclusionProfile,
  type Profile,
  type RosterProfile,
  type VisitProfile,
} from './profile.js';
import remarks from './remarks.json' with { type: 'json' };
import roster from './siks-ng-roster.json' with { type: 'json' };
import visits from './visits.json' with { type: 'json' };

export const ROSTER_PROFILE = roster as unknown as RosterProfile;
export const AMENDMENT_PROFILE = amendments as unknown as RosterProfile;
export const EXCLUSION_PROFILE = exclusions as unknown as ExclusionProfile;
export const DECISION_PROFILE = decisions as unknown as Profile;
export const REMARK_PROFILE = remarks as unknown as Profile;
export const VISIT_PROFILE = visits as unknown as VisitProfile;

/** One profile a channel; a further bank is one more file here. */
export const CHANNEL_PROFILES: readonly ChannelProfile[] = [bri, pos] as unknown as readonly ChannelProfile[];

/** What `inspect` tells apart and a refusal may point to, in the order in which equals are preferred. Amendments look like a roster. */
export const KNOWN_PROFILES: readonly Profile[] = [
  ROSTER_PROFILE,
  ...CHANNEL_PROFILES,
  EXCLUSION_PROFILE,
  DECISION_PROFILE,
];

/** The profile of a channel's reports by the channel's code. */
export function channelProfile(channel: string): ChannelProfile | undefined {
  return CHANNEL_PROFILES.find((profile) => profile.channel === channel);
}

/** Usual count of digits of an account at a channel; where the channel names none (or an entry no channel), that of the only bank that does. 0 for a bank without profile. */
export function accountDigitsOf(channel: string): number {
  const profile = channelProfile(channel);
  if (profile?.accountDigits !== undefined) return profile.accountDigits;
  if (profile === undefined && channel !== '') return 0;
  const stated = new Set(CHANNEL_PROFILES.flatMap(({ accountDigits = [] }) => accountDigits));
  return stated.size === 1 ? [...stated][0]! : 0;
}

/** A profile by which it is read, too, where people live and which office pays. */
export function withPlaces(profile: Profile): Profile {
  const headers: readonly string[] = Object.values(places).flat();
  return {
    ...profile,
    fields: { ...profile.fields, ...places },
    ignored: profile.ignored.filter((header) => !headers.includes(header)),
  };
}

/** The profile of files of a role, as they are uploaded; undefined for exclusion lists. */
export function uploadProfile(role: string): Profile | undefined {
  if (role === 'roster') return ROSTER_PROFILE;
  if (role === 'amendment') return AMENDMENT_PROFILE;
  return channelProfile(role.toUpperCase());
}
