import { CfnAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import { markFake } from '../surface/class-mark';
import type { FakeBindContext, FakeRouteContext, FakeTargetOptions } from './fake-bind-context';

export interface FakeAuthorizerOptions<Type extends 'JWT' | 'CUSTOM'> extends FakeTargetOptions {
  /** The type: `JWT` is a token, `CUSTOM` is a function. @default - `JWT` */
  readonly type?: Type;
  /**
   * The invocation URI of the function of a `CUSTOM` authorizer, or a reference to a construct of the settings.
   *
   * @default - the URI of a function that does not exist
   */
  readonly uri?: string;
}

const functionUri =
  'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111122223333:function:fake/invocations';

/** An authorizer for routes of either protocol. */
export class FakeAuthorizer<Protocol extends 'HTTP' | 'WEBSOCKET', Type extends 'JWT' | 'CUSTOM'> {
  readonly settings?: object;

  constructor(
    readonly protocol: Protocol,
    readonly id: string,
    private readonly type: Type,
    private readonly options: FakeAuthorizerOptions<Type>,
  ) {
    this.settings = options.settings;
  }

  bind({ api, scope, name }: FakeBindContext): {
    authorization: { type: Type; authorizerId: string };
    admit?: (route: FakeRouteContext) => void;
  } {
    const resource = new CfnAuthorizer(scope, 'Resource', {
      apiId: api.apiRef.apiId,
      name: name(this.id),
      ...(this.type === 'JWT' ? this.jwt() : this.request()),
    });
    markFake(resource);
    return {
      authorization: { type: this.type, authorizerId: resource.ref },
      ...(this.options.admit && { admit: this.options.admit }),
    };
  }

  private jwt() {
    return {
      authorizerType: 'JWT',
      identitySource: ['$request.header.Authorization'],
      jwtConfiguration: { issuer: 'https://issuer.example.com', audience: ['fake'] },
    };
  }

  private request() {
    const isHttp = this.protocol === 'HTTP';
    return {
      authorizerType: 'REQUEST',
      authorizerUri: this.options.uri ?? functionUri,
      identitySource: [isHttp ? '$request.header.Authorization' : 'route.request.header.Authorization'],
      authorizerPayloadFormatVersion: isHttp ? '2.0' : undefined,
    };
  }
}

/** Returns an authorizer for HTTP routes. */
export function fakeAuthorizer<Type extends 'JWT' | 'CUSTOM' = 'JWT'>(
  id: string,
  options: FakeAuthorizerOptions<Type> = {},
): FakeAuthorizer<'HTTP', Type> {
  return new FakeAuthorizer('HTTP', id, options.type ?? ('JWT' as Type), options);
}

/** Returns an authorizer for WebSocket routes, which is always a function. */
export function fakeWebSocketAuthorizer(
  id: string,
  options: Omit<FakeAuthorizerOptions<'CUSTOM'>, 'type'> = {},
): FakeAuthorizer<'WEBSOCKET', 'CUSTOM'> {
  return new FakeAuthorizer('WEBSOCKET', id, 'CUSTOM', options);
}
