package apigwv2_template_check

import rego.v1

# The rules say what the schema overlay cannot: the engine does not look into the
# values of maps there, and does not enforce that a property is absent. It drops
# findings silently whose path does not start with Properties.
#
# What the other rules ask about a resource. A property that refers to another
# resource is an object with its logical id; a value known only at deployment
# is an object with no logical id, and every rule passes it over.

url := "https://docs.aws.amazon.com/apigateway/latest/developerguide/"

properties(name) := input.resources[name].properties

api_of(name) := input.resources[name].properties.ApiId.__ref

protocol(name) := input.resources[api_of(name)].properties.ProtocolType

present(name, key) if {
	some k, _ in input.resources[name].properties
	k == key
}

# What a value points at, as a text: two values of one text are the same thing.
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

# CloudFormation makes `first` before `second`: by a reference, by DependsOn, or by one resource between them.
precedes(first, second) if first in made_after[second]

precedes(first, second) if {
	some between in made_after[second]
	first in made_after[between]
}
