// biome-ignore lint/style/noRestrictedImports: this is the one place that may.
import NextLink, { type LinkProps } from 'next/link';

/**
 * A link of the desk. Nothing is fetched before it is followed: every page of the desk is drawn for its reader when
 * asked for, so fetching ahead brings no words, and cost each page two requests for each link that it shows.
 */
export function Link<To>(props: Omit<LinkProps<To>, 'prefetch'>) {
  return <NextLink<To> {...(props as LinkProps<To>)} prefetch={false} />;
}
