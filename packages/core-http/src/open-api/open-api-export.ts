import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { atSynthesis, setFqn } from '@apigwv2/contracts';
import { checkedProps, discarded, scopeAndId } from '@apigwv2/contracts/kernel';
import { Stack, Stage } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { definitionError } from '../definition-error';
import type { OpenApiDocument } from './open-api-definition';
import { OPEN_API_EXPORT_PROPS, type OpenApiExportProps } from './open-api-export-props';
import { renderOpenApi } from './render-open-api';

/**
 * An OpenAPI 3.0.1 document of an HTTP API: its routes, parameters, security, CORS and the extensions of API Gateway. It
 * can be imported again. Values that are only known after deployment remain CloudFormation functions.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-export.html
 * @example
 * new OpenApiExport(stack, 'Export', { httpApi: api, fileName: 'shop.openapi.json' });
 */
export class OpenApiExport extends Construct {
  static {
    setFqn(OpenApiExport, '@apigwv2/core-http.OpenApiExport');
  }

  private readonly props: OpenApiExportProps;

  /** @throws ApiDefinitionError `InvalidOpenApiDocument` for a file name outside of the cloud assembly */
  constructor(scope: Construct, id: string, props: OpenApiExportProps) {
    super(...scopeAndId(scope, id, new.target.name));
    try {
      this.props = checkedProps(OPEN_API_EXPORT_PROPS, props, this);
      const { fileName } = this.props;
      if (fileName === undefined) return;
      if (/^\/|(^|\/)\.\.(\/|$)/.test(fileName)) {
        throw definitionError(
          'InvalidOpenApiDocument',
          `fileName must be a path within the cloud assembly, such as 'shop.openapi.json', got '${fileName}'; choose another name`,
          this,
        );
      }
      // References between stacks are resolved then.
      atSynthesis(this, () => {
        const file = join(Stage.of(this)?.outdir ?? '.', fileName);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, `${JSON.stringify(this.document(), undefined, 2)}\n`);
      });
    } catch (error) {
      throw discarded(this, error);
    }
  }

  /** Returns the document of the API as defined so far. */
  document(): OpenApiDocument {
    return Stack.of(this).resolve(renderOpenApi(this.props.httpApi, this.props, this));
  }
}
