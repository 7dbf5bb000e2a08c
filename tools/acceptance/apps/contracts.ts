import {
  ApiDefinitionError,
  type BindContext,
  type BoundIntegration,
  type HttpRouteKey,
  type IHttpApiRef,
  type IHttpRouteIntegration,
  type RouteContext,
} from '@apigwv2/contracts';
import { CfnApi, CfnIntegration } from 'aws-cdk-lib/aws-apigatewayv2';
import { App, Stack } from 'aws-cdk-lib/core';

/** The error codes of an app, which no package has. */
type BookshopErrorCode = 'ShelfMissing';

/** An integration in one file, with an error code of the app. */
class BookshopIntegration implements IHttpRouteIntegration {
  readonly contractVersion = 1;
  readonly protocol = 'HTTP';
  readonly settings: object;

  constructor(
    readonly id: string,
    private readonly shelf: string,
  ) {
    this.settings = { shelf };
    if (shelf !== '') return;
    throw new ApiDefinitionError<BookshopErrorCode>(
      'ShelfMissing',
      "shelf must be the name of a shelf, got ''; name one",
      `BookshopIntegration '${id}'`,
    );
  }

  bind({ api, scope }: BindContext<IHttpApiRef>): BoundIntegration<RouteContext<IHttpApiRef, HttpRouteKey>> {
    const { ref: integrationId } = new CfnIntegration(scope, 'Resource', {
      apiId: api.apiRef.apiId,
      integrationType: 'HTTP_PROXY',
      integrationMethod: 'ANY',
      integrationUri: `https://bookshop.example.com/${this.shelf}`,
      payloadFormatVersion: '1.0',
    });
    return { integrationId };
  }
}

function codeOf(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return ApiDefinitionError.is(error) ? error.code : undefined;
  }
}

const code = codeOf(() => new BookshopIntegration('Shop', ''));
if (code !== 'ShelfMissing') throw new Error(`the code must be ShelfMissing, got ${code}`);

const app = new App();
const stack = new Stack(app, 'Shop');
const api = new CfnApi(stack, 'Api', { name: 'shop', protocolType: 'HTTP' });
const shop = new BookshopIntegration('Shop', 'novels');
shop.bind({ api, scope: stack, shared: (_id, _of, make) => make(stack), name: (id) => id });
app.synth();
