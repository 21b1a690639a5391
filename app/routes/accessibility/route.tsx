import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { StaticPage } from "~/components/static-page";
import { pageTitle } from "~/http/page-title";
import { staticPages } from "~/messages/static-pages";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, staticPages.accessibility.title);

export const loader = ({ context: { language } }: LoaderFunctionArgs) => ({ language });

export default function Accessibility() {
  return <StaticPage name="accessibility" />;
}
