/** Services that draw badges, and the words in the addresses of those that others draw. bounded: 2,000 characters */
const BADGE =
  /(?:^|\/\/)(?:[\w-]+\.)*(?:shields\.io|badgen\.net|badge\.fury\.io|travis-ci\.(?:org|com)|codecov\.io|coveralls\.io|snyk\.io|david-dm\.org|ci\.appveyor\.com|isitmaintained\.com|nodei\.co|packagephobia\.(?:com|now\.sh)|repology\.org|bettercodehub\.com|goreportcard\.com|deps\.rs)\/|badges?(?:[./?_-]|$)|\/(?:workflows|actions)\/[^\s]{1,200}\.svg|[./]svg\?(?:branch|style)=/i;

/** A picture that leads to another picture, which it shows small. */
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif)$/i;

/** Whether a picture is a badge: the state of a build, a version, a count, which say nothing in words. */
export function isBadge(src: string, href: string | null): boolean {
  return src.length < 2000 && BADGE.test(src) && !(href !== null && PICTURE.test(href));
}
