import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type AccountRecord, type BegunFactor, hasFactor } from '#application';
import { renderSVG } from 'uqr';

export class FactorView {
  @ApiProperty({ description: 'Signing in asks for a code.' })
  readonly isEnrolled: boolean;

  @ApiProperty({ description: 'The role of the account needs it.' })
  readonly isRequired: boolean;

  @ApiPropertyOptional({ format: 'date-time' })
  readonly since?: string;

  @ApiProperty({ type: 'integer' })
  readonly recoveryCodesLeft: number;
}

/** What an authenticator app takes over: shown this once. */
export class BegunFactorView {
  @ApiProperty({ description: 'Base32, to be typed where no picture can be taken.' })
  readonly secret: string;

  @ApiProperty({ example: 'otpauth://totp/Tersalur:ani.metro?issuer=Tersalur&secret=…' })
  readonly address: string;

  @ApiProperty({ description: 'The address as a QR code: an SVG picture, to be put into the page.' })
  readonly picture: string;
}

/** Codes on paper: shown this once. */
export class RecoveryCodesView {
  @ApiProperty({ type: [String], example: ['8f2k-0m4x-w9pe-5tza'], description: 'Each works once.' })
  readonly recoveryCodes: readonly string[];
}

export function factorView(account: AccountRecord, isRequired: boolean): FactorView {
  const { since, recovery } = account.factor ?? {};
  return {
    isEnrolled: hasFactor(account),
    isRequired,
    ...(since === undefined ? {} : { since }),
    recoveryCodesLeft: recovery?.length ?? 0,
  };
}

export function begunFactorView({ secret, address }: BegunFactor): BegunFactorView {
  // A margin of four modules, as ISO/IEC 18004 asks for.
  return { secret, address, picture: renderSVG(address, { ecc: 'M', border: 4 }) };
}
