import type { Role } from "./member";

/** Who acts, for which authority, in which roles. A person acts for one authority at a time. */
export interface Actor {
  personId: string;
  name: string;
  authorityId: string;
  authorityName: string;
  roles: Role[];
  position: string;
}
