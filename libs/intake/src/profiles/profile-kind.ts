import { AMENDMENT_PROFILE, KNOWN_PROFILES } from './known-profiles.js';
import { type ChannelProfile, type Profile } from './profile.js';

/** How a profile is named where a person chooses one: `roster`, `amendments`, `exclusions`, `decisions`, or the code of a channel. */
export function kindOf(profile: Profile): string {
  return profile.role === 'report' ? (profile as ChannelProfile).channel : profile.role;
}

/** The profiles by their kind, in the order in which people should see them. */
export const PROFILES_BY_KIND: ReadonlyMap<string, Profile> = new Map(
  [...KNOWN_PROFILES, AMENDMENT_PROFILE].map((profile) => [kindOf(profile), profile]),
);
