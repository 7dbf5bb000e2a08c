package apigwv2_template_check

import rego.v1

# 1.7: headers that API Gateway reserves.
reserved_header := `(?i)^(access-control-.*|apigw-.*|authorization|connection|content-encoding|content-length|content-location|forwarded|keep-alive|origin|proxy-authenticate|proxy-authorization|te|trailers|transfer-encoding|upgrade|x-amz-.*|x-amzn-.*|x-forwarded-for|x-forwarded-host|x-forwarded-proto|via)$`

header_of(target) := substring(target, indexof(target, ":header.") + 8, -1) if contains(target, ":header.")

mapped_request contains [name, key, value] if {
	some name in integration_of("HTTP")
	not present(name, "IntegrationSubtype")
	some key, value in properties(name).RequestParameters
}

violation contains make_diag_full("apigwv2-request-parameter-key", "ERROR", name,
	sprintf("Properties.RequestParameters.%s", [key]),
	sprintf("'%s' is not append, overwrite or remove of a header or query string parameter, nor overwrite:path", [key]),
	"Use keys like overwrite:header.X-Api", url) if {
	some [name, key, _] in mapped_request
	not regex.match(`^((append|overwrite|remove):(header|querystring)\.[^\s]+|overwrite:path)$`, key)
}

violation contains make_diag_full("apigwv2-reserved-header", "ERROR", name,
	sprintf("Properties.RequestParameters.%s", [key]),
	sprintf("'%s' changes a header that API Gateway keeps for itself", [key]),
	"Map another header", url) if {
	some [name, key, _] in mapped_request
	regex.match(reserved_header, header_of(key))
}

violation contains make_diag_full("apigwv2-request-parameter-removed-value", "ERROR", name,
	sprintf("Properties.RequestParameters.%s", [key]),
	sprintf("the value of '%s' must be empty", [key]),
	"Use ''", url) if {
	some [name, key, value] in mapped_request
	startswith(key, "remove:")
	is_string(value)
	value != "''"
	value != ""
}

violation contains make_diag_full("apigwv2-parameter-value-length", "ERROR", name,
	sprintf("Properties.RequestParameters.%s", [key]),
	sprintf("the value of '%s' has more than 512 characters", [key]),
	"Shorten the value", url) if {
	some name in resources_of_type("AWS::ApiGatewayV2::Integration")
	some key, value in properties(name).RequestParameters
	is_string(value)
	count(value) > 512
}

# 1.7: `$name` alone; several variables are in ${...} and are skipped.
http_source(value) if regex.match(`^\$request\.(header|querystring|path)\.[^\s]+$`, value)

http_source(value) if value in {"$request.path", "$request.body"}

http_source(value) if {
	regex.match(`^\$request\.body[.\[]`, value)
	not contains(value, "..")
	not contains(value, "?(")
}

http_source(value) if regex.match(`^\$(context|stageVariables)\.[^\s]+$`, value)

violation contains make_diag_full("apigwv2-request-parameter-source", "ERROR", name,
	sprintf("Properties.RequestParameters.%s", [key]),
	sprintf("'%s' is not a value of a request", [value]),
	"Use $request.header.x, $request.querystring.x, $request.path, $request.body.x, $context.x or $stageVariables.x", url) if {
	some name in integration_of("HTTP")
	some key, value in properties(name).RequestParameters
	is_string(value)
	regex.match(`^\$[a-z]`, value)
	not http_source(value)
}

mapped_response contains [name, status, parameter] if {
	some name in resources_of_type("AWS::ApiGatewayV2::Integration")
	some status, entry in properties(name).ResponseParameters
	some parameter in entry.ResponseParameters
}

violation contains make_diag_full("apigwv2-response-parameter-status", "ERROR", name,
	sprintf("Properties.ResponseParameters.%s", [status]),
	sprintf("'%s' is not a status code from 200 to 599", [status]),
	"Use a status code from 200 to 599", url) if {
	some name in resources_of_type("AWS::ApiGatewayV2::Integration")
	some status, _ in properties(name).ResponseParameters
	not regex.match(`^[2-5][0-9][0-9]$`, status)
}

violation contains make_diag_full("apigwv2-response-parameter-destination", "ERROR", name,
	sprintf("Properties.ResponseParameters.%s", [status]),
	sprintf("'%s' is not append, overwrite or remove of a header, nor overwrite:statuscode", [parameter.Destination]),
	"Use destinations like overwrite:header.Location", url) if {
	some [name, status, parameter] in mapped_response
	is_string(parameter.Destination)
	not regex.match(`^((append|overwrite|remove):header\.[^\s]+|overwrite:statuscode)$`, parameter.Destination)
}

violation contains make_diag_full("apigwv2-reserved-header", "ERROR", name,
	sprintf("Properties.ResponseParameters.%s", [status]),
	sprintf("'%s' changes a header that API Gateway keeps for itself", [parameter.Destination]),
	"Map another header", url) if {
	some [name, status, parameter] in mapped_response
	is_string(parameter.Destination)
	regex.match(reserved_header, header_of(parameter.Destination))
}

violation contains make_diag_full("apigwv2-response-parameter-source", "ERROR", name,
	sprintf("Properties.ResponseParameters.%s", [status]),
	sprintf("'%s' is not a value of a response", [parameter.Source]),
	"Use $response.header.x, $response.body.x, $context.x or $stageVariables.x", url) if {
	some [name, status, parameter] in mapped_response
	is_string(parameter.Source)
	regex.match(`^\$[a-z]`, parameter.Source)
	not regex.match(`^\$(response\.header\.[^\s]+|response\.body([.\[].*)?|context\.[^\s]+|stageVariables\.[^\s]+)$`, parameter.Source)
}
