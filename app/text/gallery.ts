import type { Pair } from './locale.ts';
import { type GalleryText, gallery } from './vi/gallery.ts';

/** The developers' gallery is sample content, not product text: the same in both languages. */
export const galleryText: Pair<GalleryText> = { vi: gallery, en: gallery };
