/** How a picture stored in one way is shown: turned and mirrored as Exif says (2.32, 4.6.4, Orientation); 1 as it is. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** A picture that stands beside a brief, checked: its bytes are what its header says. */
export interface Asset {
  /** As the brief writes it; two spellings of one file are two assets of the same bytes. */
  name: string
  type: 'png' | 'jpeg'
  /** Pixels, as shown. */
  width: number
  height: number
  /** Natural size by the resolution that the file states, pt; 96 pixels an inch where it states none. */
  size: { width: number; height: number }
  orientation: Orientation
  bytes: Uint8Array
}
