package apigwv2_template_check

import rego.v1

route_key(name) := key if {
	key := properties(name).RouteKey
	is_string(key)
}

segments(key) := split(substring(split(key, " ")[1], 1, -1), "/")

variable_name(segment) := trim_suffix(trim_suffix(trim_prefix(segment, "{"), "}"), "+")

is_variable(segment) if startswith(segment, "{")

# 1.1: one segment is a literal or a variable; only the root path can end with a slash.
path_is_formed(key) if split(key, " ")[1] == "/"

path_is_formed(key) if regex.match(`^[A-Z]+ (/(\{[A-Za-z0-9_.:-]+\+?\}|[A-Za-z0-9.:_-]+))+$`, key)

http_path_route contains name if {
	some name in resources_of_type("AWS::ApiGatewayV2::Route")
	protocol(name) == "HTTP"
	regex.match(`^[A-Z]+ /`, route_key(name))
}

violation contains make_diag_full("apigwv2-route-path", "ERROR", name, "Properties.RouteKey",
	sprintf("'%s' has a segment the service does not take, or ends with a slash", [route_key(name)]),
	"Use literals and {variables} between single slashes", url) if {
	some name in http_path_route
	not path_is_formed(route_key(name))
}

violation contains make_diag_full("apigwv2-route-greedy-last", "ERROR", name, "Properties.RouteKey",
	sprintf("'%s' has a greedy variable before the last segment", [route_key(name)]),
	"Put {name+} last", url) if {
	some name in http_path_route
	regex.match(`\+\}/`, route_key(name))
}

violation contains make_diag_full("apigwv2-route-variable-twice", "ERROR", name, "Properties.RouteKey",
	sprintf("'%s' names the variable %s twice", [route_key(name), variable_name(a)]),
	"Give each variable its own name", url) if {
	some name in http_path_route
	parts := segments(route_key(name))
	some i, a in parts
	some j, b in parts
	i < j
	is_variable(a)
	is_variable(b)
	variable_name(a) == variable_name(b)
}

# 1.1: two keys of one method and one shape, with other variable names, are the same route.
shape(key) := regex.replace(regex.replace(key, `\{[^}]*\+\}`, "{+}"), `\{[^}+]*\}`, "{}")

same_shape[group] contains name if {
	some name in http_path_route
	group := concat(" ", [api_of(name), shape(route_key(name))])
}

violation contains make_diag_full("apigwv2-route-conflicting-variable", "ERROR", second, "Properties.RouteKey",
	sprintf("'%s' differs from '%s' of %s only in the names of its variables", [route_key(second), route_key(first), first]),
	"Use the same variable names", url) if {
	some _, names in same_shape
	count(names) > 1
	some first in names
	some second in names
	first < second
	route_key(first) != route_key(second)
}

# 1.1, 1.2
same_key[group] contains name if {
	some name in resources_of_type("AWS::ApiGatewayV2::Route")
	group := concat(" ", [target_of(properties(name).ApiId), route_key(name)])
}

violation contains make_diag_full("apigwv2-route-key-twice", "ERROR", second, "Properties.RouteKey",
	sprintf("'%s' is the key of %s on the same API already", [route_key(second), first]),
	"Give each route of an API its own key", url) if {
	some _, names in same_key
	count(names) > 1
	some first in names
	some second in names
	first < second
}

# 1.2
violation contains make_diag_full("apigwv2-websocket-route-key", "ERROR", name, "Properties.RouteKey",
	sprintf("'%s' starts with $ and is not $connect, $disconnect or $default", [route_key(name)]),
	"Choose a key that does not start with $", url) if {
	some name in resources_of_type("AWS::ApiGatewayV2::Route")
	protocol(name) == "WEBSOCKET"
	startswith(route_key(name), "$")
	not route_key(name) in {"$connect", "$disconnect", "$default"}
}
