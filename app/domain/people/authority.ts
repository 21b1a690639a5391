/** A contracting authority. It acts through its members. */
export interface Authority {
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}
