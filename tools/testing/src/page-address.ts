/** Returns the message of an error or a warning without the address of its page. */
export function withoutPage(message: string): string {
  return message.replace(/, see @apigwv2\/[a-z-]+\/docs\/(?:errors|warnings)\/\w+\.md$/, '');
}
