package apigwv2_template_check

import rego.v1

mapping_key(name) := key if {
	key := properties(name).ApiMappingKey
	is_string(key)
}

# 1.5: an empty key and no key are both the root.
mapping_key(name) := "" if not present(name, "ApiMappingKey")

violation contains make_diag_full("apigwv2-mapping-key-twice", "ERROR", second, "Properties.ApiMappingKey",
	sprintf("'%s' is mapped by %s on the same domain already", [mapping_key(second), first]),
	"Give each mapping of a domain its own key", url) if {
	some first in resources_of_type("AWS::ApiGatewayV2::ApiMapping")
	some second in resources_of_type("AWS::ApiGatewayV2::ApiMapping")
	first < second
	target_of(properties(first).DomainName) == target_of(properties(second).DomainName)
	mapping_key(first) == mapping_key(second)
}

violation contains make_diag_full("apigwv2-websocket-mapping-key", "ERROR", name, "Properties.ApiMappingKey",
	sprintf("'%s' has a slash, which a WebSocket API does not take", [mapping_key(name)]),
	"Use a key of one level", url) if {
	some name in resources_of_type("AWS::ApiGatewayV2::ApiMapping")
	protocol(name) == "WEBSOCKET"
	contains(mapping_key(name), "/")
}

violation contains make_diag_full("apigwv2-mapping-protocols", "ERROR", second, "Properties.ApiId",
	sprintf("a domain with a WebSocket API serves only WebSocket APIs, and %s is of the other kind", [first]),
	"Use a domain for each kind", url) if {
	some first in resources_of_type("AWS::ApiGatewayV2::ApiMapping")
	some second in resources_of_type("AWS::ApiGatewayV2::ApiMapping")
	first < second
	target_of(properties(first).DomainName) == target_of(properties(second).DomainName)
	protocol(first) != protocol(second)
}

# 1.5
violation contains make_diag_full("apigwv2-domain-twice", "ERROR", second, "Properties.DomainName",
	sprintf("%s has the same domain name", [first]),
	"Name a domain once", url) if {
	some first in resources_of_type("AWS::ApiGatewayV2::DomainName")
	some second in resources_of_type("AWS::ApiGatewayV2::DomainName")
	first < second
	target_of(properties(first).DomainName) == target_of(properties(second).DomainName)
}

# 2.7
violation contains make_diag_full("apigwv2-routing-rule-priority-twice", "ERROR", second, "Properties.Priority",
	sprintf("%s of the same domain has the same priority", [first]),
	"Give each rule its own priority", url) if {
	some first in resources_of_type("AWS::ApiGatewayV2::RoutingRule")
	some second in resources_of_type("AWS::ApiGatewayV2::RoutingRule")
	first < second
	target_of(properties(first).DomainNameArn) == target_of(properties(second).DomainNameArn)
	properties(first).Priority == properties(second).Priority
}

violation contains make_diag_full("apigwv2-routing-rule-rest-only", "ERROR", name, "Properties.Actions",
	sprintf("a routing rule leads to a REST API only, and %s is none", [api]),
	"Use an API mapping", url) if {
	some name in resources_of_type("AWS::ApiGatewayV2::RoutingRule")
	some action in properties(name).Actions
	api := action.InvokeApi.ApiId.__ref
	api in resources_of_type("AWS::ApiGatewayV2::Api")
}
