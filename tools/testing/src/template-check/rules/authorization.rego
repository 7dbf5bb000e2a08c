package apigwv2_template_check

import rego.v1

# 2.4: each type of authorization needs an authorizer of its own type.
authorizer_type_of := {"CUSTOM": "REQUEST", "JWT": "JWT"}

violation contains make_diag_full("apigwv2-route-authorizer-type", "ERROR", name, "Properties.AuthorizerId",
	sprintf("AuthorizationType %s needs an authorizer of type %s, and %s is of type %s", [wanted, authorizer_type_of[wanted], authorizer, given]),
	"Name an authorizer of that type", url) if {
	some name in resources_of_type("AWS::ApiGatewayV2::Route")
	wanted := properties(name).AuthorizationType
	authorizer := properties(name).AuthorizerId.__ref
	given := input.resources[authorizer].properties.AuthorizerType
	given != authorizer_type_of[wanted]
}

# 2.4
violation contains make_diag_full("apigwv2-websocket-jwt", "ERROR", name, "Properties.AuthorizationType",
	"a WebSocket API takes NONE, AWS_IAM and CUSTOM, not JWT",
	"Use CUSTOM", url) if {
	some name in resources_of_type("AWS::ApiGatewayV2::Route")
	protocol(name) == "WEBSOCKET"
	properties(name).AuthorizationType == "JWT"
}

# 1.9
violation contains make_diag_full("apigwv2-websocket-identity-source", "ERROR", name, "Properties.IdentitySource",
	sprintf("'%s' is not a WebSocket identity source", [source]),
	"Use route.request.header.x, route.request.querystring.x, stageVariables.x or context.x", url) if {
	some name in resources_of_type("AWS::ApiGatewayV2::Authorizer")
	protocol(name) == "WEBSOCKET"
	some source in properties(name).IdentitySource
	is_string(source)
	not regex.match(`^(route\.request\.(header|querystring)|stageVariables|context)\.[a-zA-Z0-9._-]+$`, source)
}
