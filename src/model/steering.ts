/**
 * Characters that steer what shows a text and are no part of it: controls but for tabs and the ends of lines, and marks that turn the direction of writing until they are taken back (Unicode's UAX 9:
 * embeddings, overrides, isolates). What comes from others is shown without them.
 */
// oxlint-disable-next-line no-control-regex -- they are what is meant
export const steering = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** A text without the characters that steer what shows it. */
export function withoutSteering(text: string): string {
  return text.replace(steering, '')
}
