interface AboutRequirement {
  at: string;
  specificationTitle: string;
  requirementId: string;
  requirementTitle: string;
}

/** The breadcrumb of every page about a requirement. */
export const requirementCrumbs = ({ at, specificationTitle, requirementId, requirementTitle }: AboutRequirement, includeSelf: boolean) => [
  { label: specificationTitle, href: at },
  ...(includeSelf ? [{ label: requirementTitle, href: `${at}/requirements/${requirementId}` }] : []),
];
