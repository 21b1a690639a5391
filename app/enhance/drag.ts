import { combine } from "@atlaskit/pragmatic-drag-and-drop/combine";
import { draggable, dropTargetForElements, monitorForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";

const undo = new WeakMap<HTMLElement, () => void>();

/** Rows of a list can be dragged: a drop posts the row's own move form with the row that it goes before. Called again when rows have changed. */
export function dragIn(list: HTMLElement) {
  undo.get(list)?.();
  const rows = [...list.querySelectorAll<HTMLElement>(".reorder__item")];
  const isHere = ({ data }: { data: Record<string, unknown> }) => rows.some((row) => row.id === data.id);
  const stop = combine(
    ...rows.flatMap((row) => [
      draggable({
        element: row,
        getInitialData: () => ({ id: row.id }),
        onDragStart: () => row.toggleAttribute("data-dragging", true),
        onDrop: () => row.toggleAttribute("data-dragging", false),
      }),
      dropTargetForElements({
        element: row,
        getData: () => ({ id: row.id }),
        canDrop: ({ source }) => source.data.id !== row.id,
        onDragEnter: () => row.toggleAttribute("data-drop", true),
        onDragLeave: () => row.toggleAttribute("data-drop", false),
      }),
    ]),
    monitorForElements({
      canMonitor: ({ source }) => isHere(source),
      onDrop: ({ source, location }) => {
        const target = location.current.dropTargets[0]?.data.id;
        const form = document.getElementById(String(source.data.id))?.querySelector<HTMLFormElement>("form");
        if (!form || typeof target !== "string") return;
        form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "before", value: target }));
        form.submit();
      },
    }),
  );
  undo.set(list, stop);
}
