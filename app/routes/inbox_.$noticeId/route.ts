import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { readNotices } from "~/acts/people/read-notices";
import { actorOf } from "~/http/context";
import { readForm } from "~/http/form";
import { addressOf } from "~/http/shown-notices";
import { findNotice } from "~db/notices";

/** Marks a notice as read and goes where the thing is that it is about, unless told to stay. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const actor = actorOf(context);
  const { typed } = await readForm(request);
  const notice = await findNotice(context.store, actor, params.noticeId ?? "");
  if (!notice) return redirect("/inbox");
  await readNotices(context.store, actor, [params.noticeId ?? ""], new Date());
  return redirect(typed.stay ? "/inbox" : addressOf(notice));
}
