/** A mistake in the arguments or in the config file, with a message for the person who made it. */
export class UsageError extends Error {}
