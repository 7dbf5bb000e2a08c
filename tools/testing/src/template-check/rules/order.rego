package apigwv2_template_check

import rego.v1

# 2.6: a deployment contains the routes that exist when it is created.
violation contains make_diag_full("apigwv2-deployment-before-route", "ERROR", name, "Properties.ApiId",
	sprintf("the deployment may be made before the route %s of its API", [route]),
	"Let the deployment depend on the route", url) if {
	some name in resources_of_type("AWS::ApiGatewayV2::Deployment")
	some route in resources_of_type("AWS::ApiGatewayV2::Route")
	api_of(name) == api_of(route)
	not precedes(route, name)
}

# 2.1
violation contains make_diag_full("apigwv2-websocket-deployment-without-route", "ERROR", name, "Properties.ApiId",
	"a WebSocket API needs a route before it can be deployed, and this template has none",
	"Add a route, or deploy by itself (AutoDeploy)", url) if {
	some name in resources_of_type("AWS::ApiGatewayV2::Deployment")
	protocol(name) == "WEBSOCKET"
	not has_route(api_of(name))
}

has_route(api) if {
	some route in resources_of_type("AWS::ApiGatewayV2::Route")
	api_of(route) == api
}

# 2.6: settings of a route that does not exist yet are refused.
violation contains make_diag_full("apigwv2-stage-before-route", "ERROR", name, "Properties.RouteSettings",
	sprintf("the stage has settings for '%s' and may be made before the route %s", [key, route]),
	"Let the stage depend on the route", url) if {
	some name in resources_of_type("AWS::ApiGatewayV2::Stage")
	some key, _ in properties(name).RouteSettings
	some route in resources_of_type("AWS::ApiGatewayV2::Route")
	api_of(name) == api_of(route)
	route_key(route) == key
	not precedes(route, name)
}

# 1.5: a mapping to a stage that does not exist yet is refused.
violation contains make_diag_full("apigwv2-mapping-before-stage", "ERROR", name, "Properties.Stage",
	sprintf("the mapping may be made before the stage %s", [stage]),
	"Refer to the stage, or depend on it", url) if {
	some name in resources_of_type("AWS::ApiGatewayV2::ApiMapping")
	some stage in resources_of_type("AWS::ApiGatewayV2::Stage")
	api_of(name) == api_of(stage)
	is_string(properties(name).Stage)
	properties(name).Stage == properties(stage).StageName
	not precedes(stage, name)
}
