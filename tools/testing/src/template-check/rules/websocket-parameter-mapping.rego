package apigwv2_template_check

import rego.v1

# 1.8
websocket_source := `^('.*'|route\.request\.((multivalue)?(header|querystring))\.[A-Za-z0-9._$-]+|route\.request\.body(\..+)?|stageVariables\.[A-Za-z0-9._$-]+|context\.[A-Za-z0-9._$-]+)$`

violation contains make_diag_full("apigwv2-websocket-request-parameter-key", "ERROR", name,
	sprintf("Properties.RequestParameters.%s", [key]),
	sprintf("'%s' is not integration.request.header, querystring or path with a name", [key]),
	"Use keys like integration.request.header.X-Api", url) if {
	some name in integration_of("WEBSOCKET")
	some key, _ in properties(name).RequestParameters
	not regex.match(`^integration\.request\.(header|querystring|path)\.[a-zA-Z0-9._$-]+$`, key)
}

violation contains make_diag_full("apigwv2-websocket-request-parameter-source", "ERROR", name,
	sprintf("Properties.RequestParameters.%s", [key]),
	sprintf("'%s' is neither a value of the request nor a text in single quotes", [value]),
	"Use route.request.header.x, route.request.body.x, context.x, stageVariables.x or 'text'", url) if {
	some name in integration_of("WEBSOCKET")
	some key, value in properties(name).RequestParameters
	is_string(value)
	not regex.match(websocket_source, value)
}

violation contains make_diag_full("apigwv2-integration-response-parameter-source", "ERROR", name,
	sprintf("Properties.ResponseParameters.%s", [key]),
	sprintf("'%s' is neither a value of the integration's response nor a text in single quotes", [value]),
	"Use integration.response.header.x, integration.response.body.x, context.x, stageVariables.x or 'text'", url) if {
	some name in resources_of_type("AWS::ApiGatewayV2::IntegrationResponse")
	some key, value in properties(name).ResponseParameters
	is_string(value)
	not regex.match(`^('.*'|integration\.response\.((multivalue)?header\.[A-Za-z0-9._$-]+|statuscode|body(\..+)?)|stageVariables\.[A-Za-z0-9._$-]+|context\.[A-Za-z0-9._$-]+)$`, value)
}

violation contains make_diag_full("apigwv2-route-request-parameter", "ERROR", name,
	sprintf("Properties.RequestParameters.%s", [key]),
	sprintf("'%s' is not route.request.header or route.request.querystring with a name", [key]),
	"Use keys like route.request.header.Authorization", url) if {
	some name in resources_of_type("AWS::ApiGatewayV2::Route")
	some key, _ in properties(name).RequestParameters
	not regex.match(`^route\.request\.(header|querystring)\.[^\s]+$`, key)
}

violation contains make_diag_full("apigwv2-route-request-parameter", "ERROR", name,
	"Properties.RequestParameters",
	sprintf("RequestParameters are taken by $connect only, not by '%s'", [route_key(name)]),
	"Move them to $connect", url) if {
	some name in resources_of_type("AWS::ApiGatewayV2::Route")
	present(name, "RequestParameters")
	route_key(name) != "$connect"
}
