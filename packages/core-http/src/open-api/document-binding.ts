import type {
  BindContext,
  HttpAuthorization,
  HttpRouteKey,
  IHttpApiRef,
  OpenApiBinding,
  RouteContext,
} from '@apigwv2/contracts';
import { discardOnFailure } from '@apigwv2/contracts/kernel';
import { Construct } from 'constructs';
import type { DescribableAuthorizer, DescribableIntegration } from './open-api-http-api-props';

type Context = BindContext<IHttpApiRef>;
type Route = RouteContext<IHttpApiRef, HttpRouteKey>;

/** The scope, within that of a target, of its resources for routes beside the document. */
const BESIDE = 'Routes';

/**
 * Describes an integration for a document. A route that is added beside the document and has the same integration reads
 * `integrationId`, which creates the resource on the first call: a document has no IDs.
 */
export function describeIntegration(
  integration: DescribableIntegration,
  context: Context,
): OpenApiBinding<Route> & { readonly integrationId: string } {
  const bound = once(() => bindBeside(context, (beside) => integration.bind(beside)));
  return {
    ...described(integration.describe(context)),
    get integrationId() {
      return bound().integrationId;
    },
  };
}

/** Describes an authorizer for a document, and creates its resource on the first call of `authorization`, likewise. */
export function describeAuthorizer(
  authorizer: DescribableAuthorizer,
  context: Context,
): OpenApiBinding<Route> & { readonly authorization: HttpAuthorization } {
  const bound = once(() => bindBeside(context, (beside) => authorizer.bind(beside)));
  return {
    ...described(authorizer.describe(context)),
    get authorization() {
      return bound().authorization;
    },
  };
}

/** Binds a target. Its name differs from that of its scheme in the document, because the service refuses a second one. */
function bindBeside<Value>(context: Context, bind: (context: Context) => Value): Value {
  const scope = new Construct(context.scope, BESIDE);
  return discardOnFailure(scope, () =>
    bind({ ...context, scope, name: (id: string) => context.name(`${id}-${BESIDE}`) }),
  );
}

/** Returns the members of a binding, whose class may have them on its prototype. */
function described(binding: OpenApiBinding<Route>): OpenApiBinding<Route> {
  return { extension: binding.extension, admit: (route) => binding.admit?.(route) };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
