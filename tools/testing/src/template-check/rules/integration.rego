package apigwv2_template_check

import rego.v1

integration_of(kind) := {name |
	some name in resources_of_type("AWS::ApiGatewayV2::Integration")
	protocol(name) == kind
}

violation contains make_diag_full("apigwv2-http-integration-type", "ERROR", name, "Properties.IntegrationType",
	sprintf("an HTTP API takes AWS_PROXY and HTTP_PROXY, not '%s'", [type]),
	"Use a proxy integration", url) if {
	some name in integration_of("HTTP")
	type := properties(name).IntegrationType
	type in {"AWS", "HTTP", "MOCK"}
}

# 2.2: required by the service; on HTTP_PROXY it is unsettled (7 no. 15).
violation contains make_diag_full("apigwv2-payload-version-required", "ERROR", name, "Properties.PayloadFormatVersion",
	"an AWS_PROXY integration of an HTTP API needs PayloadFormatVersion",
	"Set PayloadFormatVersion to 1.0 or 2.0", url) if {
	some name in integration_of("HTTP")
	properties(name).IntegrationType == "AWS_PROXY"
	not present(name, "PayloadFormatVersion")
}

violation contains make_diag_full("apigwv2-http-vpc-link-proxy", "ERROR", name, "Properties.IntegrationType",
	"an HTTP API reaches a VPC link with HTTP_PROXY only",
	"Use HTTP_PROXY", url) if {
	some name in integration_of("HTTP")
	properties(name).ConnectionType == "VPC_LINK"
	type := properties(name).IntegrationType
	is_string(type)
	type != "HTTP_PROXY"
}

# 2.2: only the older kind of VPC link serves WebSocket APIs.
violation contains make_diag_full("apigwv2-websocket-vpc-link", "ERROR", name, "Properties.ConnectionId",
	"a WebSocket API cannot use an AWS::ApiGatewayV2::VpcLink",
	"Use a VPC link of a network load balancer (AWS::ApiGateway::VpcLink)", url) if {
	some name in integration_of("WEBSOCKET")
	link := properties(name).ConnectionId.__ref
	link in resources_of_type("AWS::ApiGatewayV2::VpcLink")
}

# 2.2
violation contains make_diag_full("apigwv2-subtype-aws-proxy", "ERROR", name, "Properties.IntegrationSubtype",
	"IntegrationSubtype is only taken by AWS_PROXY",
	"Use AWS_PROXY", url) if {
	some name in resources_of_type("AWS::ApiGatewayV2::Integration")
	present(name, "IntegrationSubtype")
	type := properties(name).IntegrationType
	is_string(type)
	type != "AWS_PROXY"
}

# 2.3: cdk-preflight validates only resources with RequestParameters.
violation contains make_diag_full("apigwv2-subtype-parameters", "ERROR", name, "Properties.RequestParameters",
	"an integration with a subtype needs the parameters of that service",
	"Set RequestParameters", url) if {
	some name in resources_of_type("AWS::ApiGatewayV2::Integration")
	present(name, "IntegrationSubtype")
	not present(name, "RequestParameters")
}
