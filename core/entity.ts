/** Stable id of a known thing, unique in its dataset: `deepseek-r1`. */
export type EntityId = string;

/** Stable id of a category, defined by the dataset: `companies`. */
export type CategoryId = string;
