import {
  checkedProps,
  DESCRIPTION_LENGTH,
  DISPLAY_NAME_LENGTH,
  discarded,
  optional,
  options,
  scopeAndId,
  setFqn,
  string,
  validateStringLength,
} from '@apigwv2/contracts';
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

/** Properties of a {@link PortalProduct}. */
export interface PortalProductProps {
  /** The name of the product in the portal, 1 to 255 characters. */
  readonly displayName: string;

  /** A description of the product, at most 1024 characters. @default - none */
  readonly description?: string;
}

const TYPE = 'AWS::ApiGatewayV2::PortalProduct';

/**
 * A product of a developer portal: a group of REST APIs that a portal publishes together. CloudFormation has no resources
 * for portals and for the pages of a product; create these in the console or with the API. `Tags.of(product)` adds tags.
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
  /** The ID of the product, for calls of the portal API. */
  readonly portalProductId: string;
  /** A reference to the product. */
  readonly portalProductRef: { readonly portalProductArn: string };

  /** @throws ApiDefinitionError `LengthOutOfRange` */
  constructor(scope: Construct, id: string, props: PortalProductProps) {
    super(...scopeAndId(scope, id, new.target.name));
    try {
      props = checkedProps(PORTAL_PRODUCT_PROPS, props, this);
      const { displayName, description } = props;
      validateStringLength('displayName', displayName, DISPLAY_NAME_LENGTH, this);
      validateStringLength('description', description, DESCRIPTION_LENGTH, this);
      // The L1 is missing in the lowest supported version of aws-cdk-lib.
      const product = new CfnResource(this, 'Resource', {
        type: TYPE,
        properties: { DisplayName: displayName, Description: description, Tags: renderTags(this.cdkTagManager) },
      });
      this.portalProductArn = Token.asString(product.getAtt('PortalProductArn'));
      this.portalProductId = Token.asString(product.getAtt('PortalProductId'));
      this.portalProductRef = { portalProductArn: this.portalProductArn };
    } catch (error) {
      throw discarded(this, error);
    }
  }
}

function renderTags(tags: TagManager): IResolvable {
  const produce = () => Object.entries(tags.tagValues()).map(([Key, Value]) => ({ Key, Value }));
  return Lazy.any({ produce }, { omitEmptyArray: true });
}

/** The kinds of the options of {@link PortalProductProps}. */
export const PORTAL_PRODUCT_PROPS = options<PortalProductProps>({
  displayName: string,
  description: optional(string),
});
