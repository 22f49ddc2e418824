import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { ACTION_EXTENSION } from '../access/allow.js';
import { Problem, PROBLEM_TYPE } from '../problems/problem.js';

const ADDRESS = '/api/openapi.json';

const PROBLEM_ANSWER = {
  description: 'A problem document (RFC 9457); `code` says which.',
  content: { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** Serves the description of all routes, and returns what gives it. It is made when it is first asked for: it is a tenth of what a start costs. */
export function serveOpenApi(application: INestApplication): () => OpenAPIObject {
  let made: OpenAPIObject | undefined;
  const document = (): OpenAPIObject => (made ??= describe(application));
  application.getHttpAdapter().get(ADDRESS, (_: Request, response: Response) => response.json(document()));
  return document;
}

function describe(application: INestApplication): OpenAPIObject {
  const described = SwaggerModule.createDocument(
    application,
    new DocumentBuilder()
      .setTitle('Tersalur')
      .setDescription(
        'Reconciles social aid in Indonesia. Money is whole rupiah, days are ISO dates in Asia/Jakarta.',
      )
      .setVersion('1')
      .addCookieAuth('session')
      .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'The token of a program.' })
      .build(),
    { extraModels: [Problem] },
  );
  return withProblems(described);
}

/** Every operation may answer with a problem document. */
function withProblems(document: OpenAPIObject): OpenAPIObject {
  for (const item of Object.values(document.paths))
    for (const operation of [item.get, item.post, item.put, item.patch, item.delete])
      if (operation !== undefined) operation.responses['default'] = PROBLEM_ANSWER;
  document.paths[ADDRESS] = {
    get: {
      operationId: 'openapi',
      summary: 'This document.',
      responses: { 200: { description: 'OpenAPI 3' }, default: PROBLEM_ANSWER },
      [ACTION_EXTENSION]: 'PUBLIC',
    } as OpenAPIObject['paths'][string]['get'],
  };
  return document;
}
