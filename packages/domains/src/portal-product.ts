import { setFqn, validateStringLength } from '@apigwv2/contracts';
import {
  CfnResource,
  type IResolvable,
  type ITaggableV2,
  Lazy,
  Resource,
  TagManager,
  TagType,
  Token,
} from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/** What makes a {@link PortalProduct}. */
export interface PortalProductProps {
  /** The name that readers of the portal see, 1 to 255 characters. */
  readonly displayName: string;

  /** A description of the product, at most 1024 characters. @default - none */
  readonly description?: string;
}

const TYPE = 'AWS::ApiGatewayV2::PortalProduct';

/**
 * A product of a developer portal: a group of REST APIs that a portal publishes together. Portals, and the pages of a
 * product, are no resources of CloudFormation; they are made in the console or by the API. `Tags.of(product)` tags it.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-portalproduct.html
 * @example
 * new PortalProduct(stack, 'Books', { displayName: 'Books', description: 'Catalogue and orders' });
 */
export class PortalProduct extends Resource implements ITaggableV2 {
  static {
    setFqn(PortalProduct, '@apigwv2/domains.PortalProduct');
  }

  /** The tags of the product. */
  readonly cdkTagManager = new TagManager(TagType.STANDARD, TYPE);
  /** The ARN of the product. */
  readonly portalProductArn: string;
  /** The id of the product, by which the API of portals knows it. */
  readonly portalProductId: string;
  /** Points at the product. */
  readonly portalProductRef: { readonly portalProductArn: string };

  /** @throws ApiDefinitionError `LengthOutOfRange` */
  constructor(scope: Construct, id: string, props: PortalProductProps) {
    super(scope, id);
    const { displayName, description } = props;
    // Absent only where the compiler does not look.
    validateStringLength('displayName', displayName ?? '', 1, 255, this);
    validateStringLength('description', description, 0, 1024, this);
    // An L1 of it came to aws-cdk-lib after the lowest version that the packages allow.
    const product = new CfnResource(this, 'Resource', {
      type: TYPE,
      properties: { DisplayName: displayName, Description: description, Tags: renderTags(this.cdkTagManager) },
    });
    this.portalProductArn = Token.asString(product.getAtt('PortalProductArn'));
    this.portalProductId = Token.asString(product.getAtt('PortalProductId'));
    this.portalProductRef = { portalProductArn: this.portalProductArn };
  }
}

function renderTags(tags: TagManager): IResolvable {
  const produce = () => Object.entries(tags.tagValues()).map(([Key, Value]) => ({ Key, Value }));
  return Lazy.any({ produce }, { omitEmptyArray: true });
}
