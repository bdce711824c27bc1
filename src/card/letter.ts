/** A letter, or any other shape, where it stands in a picture. */
export interface Letter {
  readonly outline: Outline;
  /** Of its origin, in pixels from the left and from the top. */
  readonly x: number;
  readonly y: number;
  /** Pixels for each unit of its outline. */
  readonly scale: number;
}

/** What is to be filled, in units to the right of an origin and upwards. */
export interface Outline {
  /** The lines around it: of each where it begins and where it ends, x and y, four numbers in a row. */
  readonly lines: Float64Array;
  /** The least and the most of x and y. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}
