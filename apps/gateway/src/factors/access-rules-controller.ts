import { Body, Controller, Get, HttpStatus, Inject, Put, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { AccessRules } from '#application';
import { type Role, ROLES } from '#security';
import { Allow } from '../access/allow.js';
import { Audited } from '../audit/audited.js';
import { Field, wordsRule } from '../edge/field.js';
import { ApiIdempotencyKey } from '../writes/idempotency-header.js';
import { Writes } from '../writes/writes.js';

class AccessRulesBody {
  @Field(
    wordsRule(
      'ACCOUNT_ROLE_UNKNOWN',
      ROLES,
      'Who has one of these roles may do nothing before there is a second factor.',
    ),
  )
  readonly secondFactorRoles: readonly Role[];
}

class AccessRulesView {
  @ApiProperty({ enum: ROLES, isArray: true })
  readonly secondFactorRoles: readonly Role[];
}

/** What holds for signing in, for administrators. */
@ApiTags('accounts')
@Controller('api/v1/access-rules')
export class AccessRulesController {
  constructor(
    @Inject(AccessRules) private readonly rules: AccessRules,
    @Inject(Writes) private readonly writes: Writes,
  ) {}

  @Get()
  @Allow('ACCOUNTS_MANAGE')
  @ApiOperation({ summary: 'Which roles need a second factor.' })
  @ApiOkResponse({ type: AccessRulesView })
  get(): Promise<AccessRulesView> {
    return this.rules.now();
  }

  @Put()
  @Allow('ACCOUNTS_MANAGE')
  @Audited('ACCESS_RULES_CHANGED')
  @ApiOperation({
    summary: 'Says which roles need a second factor; it holds at once, also for open sessions.',
  })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: AccessRulesView })
  change(
    @Body() { secondFactorRoles }: AccessRulesBody,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    // Each role once, in the usual order.
    const rules = { secondFactorRoles: ROLES.filter((role) => secondFactorRoles.includes(role)) };
    return this.writes.answer(request, response, rules, async () => ({
      status: HttpStatus.OK,
      headers: {},
      body: { ...(await this.rules.change(rules)) },
    }));
  }
}
