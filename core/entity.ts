/** Stable id of an entity, unique in its dataset: `deepseek-r1`. */
export type EntityId = string;

/** Stable id of a category that the dataset defines: `companies`. */
export type CategoryId = string;
