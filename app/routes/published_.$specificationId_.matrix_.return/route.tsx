import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { Field } from "~/components/form";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import type { ReturnTrouble } from "~/domain/review/matrix-file";
import { openMatrix } from "~/http/open-matrix";
import { pageTitle } from "~/http/page-title";
import { type ShownReview, returnedFile } from "~/http/returned-file";
import { fieldErrors } from "~/messages/fields";
import { matrixWords as words, returnTroubleNames } from "~/messages/matrix";
import { Review } from "./review";

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => pageTitle(shown?.page.language, words.returnTitle);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { page, reading } = await openMatrix(context, params);
  return { page, reading };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const read = await returnedFile(context, await openMatrix(context, params), request);
  return "review" in read ? data(read) : data(read, { status: "trouble" in read && read.trouble === "busy" ? 503 : 422 });
}

interface Answer {
  missing?: boolean;
  trouble?: ReturnTrouble;
  review?: ShownReview;
}

export default function ReturnedMatrix() {
  const { page, reading } = useLoaderData<typeof loader>();
  const { missing, trouble, review } = useActionData<Answer>() ?? {};
  const { say } = useSay();
  return (
    <Page title={say(review ? words.reviewTitle : words.returnTitle)} breadcrumb={[{ label: page.title, href: page.published }, { label: say(words.own), href: `${page.at}/own` }]} state={<span>{say(words.version, { number: page.publication })}</span>}>
      {trouble && <Notice tone="red"><span role="alert">{say(returnTroubleNames[trouble])}</span></Notice>}
      {review && <Review at={page.at} lang={reading} review={review} />}
      <Card title={say(review ? words.again : words.returnFile)}>
        <form method="post" action={`${page.at}/return`} encType="multipart/form-data" className="stack" data-progress={say(words.reading)}>
          <Field name="file" label={say(words.returnFile)} hint={say(words.returnText)} error={missing ? say(fieldErrors.file) : undefined}>
            <input id="file" name="file" type="file" accept=".xlsx,.csv" aria-describedby={missing ? "file-hint file-error" : "file-hint"} aria-invalid={missing ? true : undefined} />
          </Field>
          <Button variant={review ? "secondary" : "primary"}>{say(words.read)}</Button>
        </form>
      </Card>
    </Page>
  );
}
