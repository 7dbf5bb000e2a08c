import type { ICertificateRef } from 'aws-cdk-lib/aws-certificatemanager';

/** The ARN of a certificate. Older versions of aws-cdk-lib call it the id of the certificate. */
export function certificateArnOf({ certificateRef }: ICertificateRef): string {
  const { certificateArn, certificateId }: { certificateArn?: string; certificateId?: string } = certificateRef;
  return (certificateArn ?? certificateId) as string;
}
