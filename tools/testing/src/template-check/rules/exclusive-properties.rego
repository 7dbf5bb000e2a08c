package apigwv2_template_check

import rego.v1

# 2.1, 2.2, 2.4, 2.6: properties that the service accepts for one protocol only.
http_only := {
	"AWS::ApiGatewayV2::Integration": ["TlsConfig", "ResponseParameters", "IntegrationSubtype"],
}

websocket_only := {
	"AWS::ApiGatewayV2::Integration": [
		"ContentHandlingStrategy", "PassthroughBehavior", "RequestTemplates", "TemplateSelectionExpression",
	],
	"AWS::ApiGatewayV2::Route": [
		"ModelSelectionExpression", "RequestModels", "RequestParameters", "RouteResponseSelectionExpression",
	],
	"AWS::ApiGatewayV2::Stage": ["ClientCertificateId"],
}

# 2.5: a WebSocket authorizer has no payload version, no cache and no simple responses.
http_authorizer_only := ["AuthorizerPayloadFormatVersion", "AuthorizerResultTtlInSeconds", "EnableSimpleResponses", "JwtConfiguration"]

jwt_foreign := ["AuthorizerPayloadFormatVersion", "AuthorizerResultTtlInSeconds", "AuthorizerUri", "EnableSimpleResponses"]

# 2.1
http_api_only := ["BasePath", "Body", "BodyS3Location", "CorsConfiguration", "CredentialsArn", "FailOnWarnings", "RouteKey", "Target"]

websocket_api_only := ["ApiKeySelectionExpression", "DisableSchemaValidation"]

misplaced contains [name, key, "a WebSocket API"] if {
	some type, keys in http_only
	some name in resources_of_type(type)
	protocol(name) == "WEBSOCKET"
	some key in keys
	present(name, key)
}

misplaced contains [name, key, "an HTTP API"] if {
	some type, keys in websocket_only
	some name in resources_of_type(type)
	protocol(name) == "HTTP"
	some key in keys
	present(name, key)
}

misplaced contains [name, key, "a WebSocket API"] if {
	some name in resources_of_type("AWS::ApiGatewayV2::Authorizer")
	protocol(name) == "WEBSOCKET"
	some key in http_authorizer_only
	present(name, key)
}

misplaced contains [name, key, "a JWT authorizer"] if {
	some name in resources_of_type("AWS::ApiGatewayV2::Authorizer")
	properties(name).AuthorizerType == "JWT"
	some key in jwt_foreign
	present(name, key)
}

misplaced contains [name, key, "a WebSocket API"] if {
	some name in resources_of_type("AWS::ApiGatewayV2::Api")
	properties(name).ProtocolType == "WEBSOCKET"
	some key in http_api_only
	present(name, key)
}

misplaced contains [name, key, "an HTTP API"] if {
	some name in resources_of_type("AWS::ApiGatewayV2::Api")
	properties(name).ProtocolType == "HTTP"
	some key in websocket_api_only
	present(name, key)
}

violation contains make_diag_full("apigwv2-exclusive-property", "ERROR", name,
	sprintf("Properties.%s", [key]),
	sprintf("%s is not taken by %s", [key, place]),
	"Remove the property", url) if {
	some [name, key, place] in misplaced
}

# 2.6, 8: the service creates such a stage; only an update of it is known to be refused.
violation contains make_diag_full("apigwv2-auto-deploy-with-deployment", "WARN", name,
	"Properties.DeploymentId",
	"A stage that deploys by itself replaces its DeploymentId, and its update may be refused",
	"Remove DeploymentId or AutoDeploy", url) if {
	some name in resources_of_type("AWS::ApiGatewayV2::Stage")
	properties(name).AutoDeploy == true
	present(name, "DeploymentId")
}

# 1.5, 2.7: only mutual TLS requires proof of ownership.
violation contains make_diag_full("apigwv2-ownership-without-mutual-tls", "ERROR", name,
	"Properties.DomainNameConfigurations",
	"OwnershipVerificationCertificateArn is only taken together with MutualTlsAuthentication",
	"Remove the ownership certificate or set MutualTlsAuthentication", url) if {
	some name in resources_of_type("AWS::ApiGatewayV2::DomainName")
	not present(name, "MutualTlsAuthentication")
	some configuration in properties(name).DomainNameConfigurations
	configuration.OwnershipVerificationCertificateArn
}
