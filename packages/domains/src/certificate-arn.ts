import type { ICertificateRef } from 'aws-cdk-lib/aws-certificatemanager';

/** Returns the ARN of a certificate, which older versions of aws-cdk-lib call its ID. */
export function certificateArnOf({ certificateRef }: ICertificateRef): string {
  const { certificateArn, certificateId }: { certificateArn?: string; certificateId?: string } = certificateRef;
  return (certificateArn ?? certificateId) as string;
}
