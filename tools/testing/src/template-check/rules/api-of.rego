package apigwv2_template_check

import rego.v1

# The rules are for conditions that the schema overlay cannot express: in a schema,
# the engine does not validate the values of maps, and does not enforce that a
# property is absent. It drops findings whose path does not start with Properties.
#
# This file has the functions of the other rules. A property that refers to another
# resource is an object with its logical ID; a value that only the deployment
# resolves is an object without one, and every rule skips it.

url := "https://docs.aws.amazon.com/apigateway/latest/developerguide/"

properties(name) := input.resources[name].properties

api_of(name) := input.resources[name].properties.ApiId.__ref

protocol(name) := input.resources[api_of(name)].properties.ProtocolType

present(name, key) if {
	some k, _ in input.resources[name].properties
	k == key
}

# The target of a value as a string: two values with one string are the same resource.
target_of(value) := value if is_string(value)

target_of(value) := value.__ref if is_object(value)

target_of(value) := value.__dynamic if {
	is_object(value)
	startswith(value.__dynamic, "cross-stack import")
}

made_after[later] contains earlier if {
	some edge in input.edges
	later := edge.source
	earlier := edge.target
}

# True if CloudFormation creates `first` before `second`: by a reference, by DependsOn, or by one resource between them.
precedes(first, second) if first in made_after[second]

precedes(first, second) if {
	some between in made_after[second]
	first in made_after[between]
}
