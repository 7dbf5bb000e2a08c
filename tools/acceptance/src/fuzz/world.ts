import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as authorizers from '@apigwv2/authorizers';
import * as contracts from '@apigwv2/contracts';
import { HttpIamAuthorizer, WebSocketIamAuthorizer } from '@apigwv2/contracts';
import * as http from '@apigwv2/core-http';
import * as websocket from '@apigwv2/core-websocket';
import * as domains from '@apigwv2/domains';
import * as integrations from '@apigwv2/integrations';
import * as metrics from '@apigwv2/metrics';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { type IVpc, Vpc } from 'aws-cdk-lib/aws-ec2';
import { App, Stack } from 'aws-cdk-lib/core';
import { DOCUMENT } from './valid-document';

/** The packages, by their names. */
export const PACKAGES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  authorizers,
  contracts,
  'core-http': http,
  'core-websocket': websocket,
  domains,
  integrations,
  metrics,
};

/** The folder of the assemblies, which are not synthesized: each app would make one of its own. */
const OUTDIR = join(tmpdir(), 'argument-types');

/** A stack for one call. Its constructs are made when a call needs them. */
export class World {
  readonly stack: Stack;
  private readonly made = new Map<string, unknown>();
  private count = 0;

  /** @param app the app of the stack; the default one is not to be synthesized */
  constructor(app = new App({ outdir: OUTDIR })) {
    this.stack = new Stack(app, 'Stack', { env: { account: '111122223333', region: 'eu-central-1' } });
  }

  /** Returns an ID that no construct of the stack has. */
  id(): string {
    this.count++;
    return `Given${this.count}`;
  }

  get httpApi(): http.HttpApi {
    return this.once('httpApi', () => {
      return new http.HttpApi(this.stack, this.id(), {
        defaultAuthorizer: new HttpIamAuthorizer(),
        createDefaultStage: false,
      });
    });
  }

  get httpStage(): http.HttpStage {
    return this.once('httpStage', () => {
      return new http.HttpStage(this.stack, this.id(), { httpApi: this.httpApi });
    });
  }

  get webSocketApi(): websocket.WebSocketApi {
    return this.once('webSocketApi', () => {
      const integration = new integrations.WebSocketMockIntegration('Mock');
      return new websocket.WebSocketApi(this.stack, this.id(), {
        connectRouteOptions: { integration, authorizer: new WebSocketIamAuthorizer() },
      });
    });
  }

  get webSocketStage(): websocket.WebSocketStage {
    return this.once('webSocketStage', () => this.webSocketApi.addStage(this.id(), { stageName: 'beta' }));
  }

  get quickCreateApi(): http.QuickCreateHttpApi {
    return this.once('quickCreateApi', () => {
      return new http.QuickCreateHttpApi(this.stack, this.id(), { target: 'https://example.com/books' });
    });
  }

  get openApi(): http.OpenApiHttpApi {
    return this.once('openApi', () => {
      return new http.OpenApiHttpApi(this.stack, this.id(), { definition: DOCUMENT, createDefaultStage: false });
    });
  }

  get domain(): domains.DomainName {
    return this.once('domain', () => {
      const arn = 'arn:aws:acm:eu-central-1:111122223333:certificate/a';
      const certificate = Certificate.fromCertificateArn(this.stack, this.id(), arn);
      return new domains.DomainName(this.stack, this.id(), { domainName: 'books.example.com', certificate });
    });
  }

  get vpc(): IVpc {
    return this.once('vpc', () => {
      return Vpc.fromVpcAttributes(this.stack, this.id(), {
        vpcId: 'vpc-0123456789abcdef0',
        availabilityZones: ['eu-central-1a', 'eu-central-1b'],
        privateSubnetIds: ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'],
      });
    });
  }

  get link(): integrations.VpcLink {
    return this.once('link', () => {
      return new integrations.VpcLink(this.stack, this.id(), { vpc: this.vpc });
    });
  }

  private once<Value>(name: string, make: () => Value): Value {
    if (!this.made.has(name)) this.made.set(name, make());
    return this.made.get(name) as Value;
  }
}
