package apigwv2_template_check

import rego.v1

# 1.4, 2.6: the maps of a stage, whose values the schema does not validate.
stage_variable contains [name, key, value] if {
	some name in resources_of_type("AWS::ApiGatewayV2::Stage")
	some key, value in properties(name).StageVariables
}

violation contains make_diag_full("apigwv2-stage-variable", "ERROR", name,
	sprintf("Properties.StageVariables.%s", [key]),
	sprintf("'%s' is not a name of at most 64 letters, digits and underscores", [key]),
	"Rename the variable", url) if {
	some [name, key, _] in stage_variable
	not regex.match(`^[A-Za-z0-9_]{1,64}$`, key)
}

violation contains make_diag_full("apigwv2-stage-variable", "ERROR", name,
	sprintf("Properties.StageVariables.%s", [key]),
	sprintf("the value of '%s' has characters outside A-Za-z0-9-._~:/?#&=, or more than 512", [key]),
	"Change the value", url) if {
	some [name, key, value] in stage_variable
	is_string(value)
	not regex.match(`^[A-Za-z0-9._~:/?#&=,-]{1,512}$`, value)
}

violation contains make_diag_full("apigwv2-stage-variable", "ERROR", name, "Properties.StageVariables",
	"a stage has at most 100 variables",
	"Remove variables", url) if {
	some name in resources_of_type("AWS::ApiGatewayV2::Stage")
	count(properties(name).StageVariables) > 100
}

route_setting_names := {
	"DataTraceEnabled", "DetailedMetricsEnabled", "LoggingLevel", "ThrottlingBurstLimit", "ThrottlingRateLimit",
}

route_setting contains [name, route, key, value] if {
	some name in resources_of_type("AWS::ApiGatewayV2::Stage")
	some route, settings in properties(name).RouteSettings
	some key, value in settings
}

violation contains make_diag_full("apigwv2-route-setting", "ERROR", name,
	sprintf("Properties.RouteSettings.%s.%s", [route, key]),
	sprintf("'%s' is not a route setting", [key]),
	"Spell settings as CloudFormation does, for example ThrottlingRateLimit", url) if {
	some [name, route, key, _] in route_setting
	not key in route_setting_names
}

violation contains make_diag_full("apigwv2-route-setting", "ERROR", name,
	sprintf("Properties.RouteSettings.%s.%s", [route, key]),
	sprintf("%s must not be negative", [key]),
	"Use 0 or more", url) if {
	some [name, route, key, value] in route_setting
	startswith(key, "Throttling")
	is_number(value)
	value < 0
}

violation contains make_diag_full("apigwv2-route-setting", "ERROR", name,
	sprintf("Properties.RouteSettings.%s.LoggingLevel", [route]),
	sprintf("'%s' is not ERROR, INFO or OFF", [value]),
	"Use ERROR, INFO or OFF", url) if {
	some [name, route, "LoggingLevel", value] in route_setting
	is_string(value)
	not value in {"ERROR", "INFO", "OFF"}
}

# 2.6: settings that only a WebSocket stage has.
violation contains make_diag_full("apigwv2-exclusive-property", "ERROR", name,
	sprintf("Properties.DefaultRouteSettings.%s", [key]),
	sprintf("%s is not taken by an HTTP API", [key]),
	"Remove the setting", url) if {
	some name in resources_of_type("AWS::ApiGatewayV2::Stage")
	protocol(name) == "HTTP"
	some key, _ in properties(name).DefaultRouteSettings
	key in {"DataTraceEnabled", "LoggingLevel"}
}

violation contains make_diag_full("apigwv2-exclusive-property", "ERROR", name,
	sprintf("Properties.RouteSettings.%s.%s", [route, key]),
	sprintf("%s is not taken by an HTTP API", [key]),
	"Remove the setting", url) if {
	some [name, route, key, _] in route_setting
	protocol(name) == "HTTP"
	key in {"DataTraceEnabled", "LoggingLevel"}
}
