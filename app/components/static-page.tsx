import { staticPages } from "~/messages/static-pages";
import { Page } from "./page";
import { useSay } from "./say";

export function StaticPage({ name }: { name: keyof typeof staticPages }) {
  const { language } = useSay();
  const { title, paragraphs } = staticPages[name];
  return (
    <Page title={title[language]} breadcrumb={[]} narrow>
      {paragraphs.map((paragraph) => (
        <p key={paragraph.en}>{paragraph[language]}</p>
      ))}
    </Page>
  );
}
