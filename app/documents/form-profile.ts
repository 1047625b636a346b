/** A measure the decree gives as a range, with the value this program prints. */
export interface Measure {
  readonly use: number;
  readonly from: number;
  readonly to: number;
}

/** How a component is set in type. Sizes in points. */
export interface TypeRule {
  readonly size: Measure;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
  readonly align: 'left' | 'center' | 'both';
}

const range = (use: number, from: number, to: number): Measure => ({ use, from, to });
const exactly = (use: number): Measure => ({ use, from: use, to: use });

const upright = { bold: false, italic: false, capitals: false } as const;
const bold = { bold: true, italic: false, capitals: false } as const;
const italic = { bold: false, italic: true, capitals: false } as const;

/**
 * Every measure of the form of official papers, and nowhere else: Nghị định 30/2020/NĐ-CP, Phụ lục I
 * (ô số in brackets). A successor decree changes numbers here. Lengths in millimetres, type in points.
 */
export const FORM = {
  font: 'Times New Roman',
  language: 'vi-VN',
  paper: { width: 210, height: 297 },
  margins: { top: range(20, 20, 25), bottom: range(20, 20, 25), left: range(30, 30, 35), right: range(20, 15, 20) },
  /** Annexes laid on their side get the narrowest right margin, for their tables. */
  landscapeMargins: {
    top: range(20, 20, 25),
    bottom: range(20, 20, 25),
    left: range(30, 30, 35),
    right: range(15, 15, 20),
  },
  /** Page number: centred in the top margin, Arabic, from 1, not printed on a first page. */
  pageNumber: { size: range(13, 13, 14), fromEdge: 10 },

  /** Left and right column of the head; together the text width. Quốc hiệu needs 95.7 mm at 13 pt. */
  head: { left: 62, right: 98 },
  /** Foot of the paper: Nơi nhận at the left, the signature at the right. */
  foot: { left: 75, right: 85 },
  /** The line under the title of an annex. */
  annexRule: 40,
  /** Room for the signature and seal, in points (ô 7c, 8). */
  signatureSpace: 64,

  /** Thickness of rule lines in points, and the share of the text above that the short ones take. */
  rule: { thickness: 0.75, shareFrom: 1 / 3, shareTo: 1 / 2 },

  body: {
    firstLineIndent: range(12.7, 10, 12.7),
    paragraphGap: { use: 6, atLeast: 6 },
    /** In lines: single to one and a half. */
    lineSpacing: range(1.15, 1, 1.5),
  },
  /** The frame around a mark of urgency, in millimetres, thickness in points (ô 10b). */
  urgency: {
    height: 8,
    width: { KHAN: 20, THUONG_KHAN: 40, HOA_TOC: 30 },
    thickness: 1.5,
    colour: 'FF0000',
    gapAbove: 8,
  },
  /** Gap between the number and the subject of a letter, in points (ô 5b). */
  letterSubjectGap: 6,
  /** Left edge of Kính gửi, and from there its colon, under which several addressees stand, and a single one (ô 9a). */
  addressee: { indent: 22, colonAt: 17.6, nameAt: 21, hanging: 4 },

  type: {
    nationalTitle: { ...bold, capitals: true, size: range(13, 12, 13), align: 'center' },
    nationalMotto: { ...bold, size: range(14, 13, 14), align: 'center' },
    superior: { ...upright, capitals: true, size: range(13, 12, 13), align: 'center' },
    issuer: { ...bold, capitals: true, size: range(13, 12, 13), align: 'center' },
    number: { ...upright, size: exactly(13), align: 'center' },
    placeAndDate: { ...italic, size: range(14, 13, 14), align: 'center' },
    documentName: { ...bold, capitals: true, size: range(14, 13, 14), align: 'center' },
    subject: { ...bold, size: range(14, 13, 14), align: 'center' },
    urgency: { ...bold, capitals: true, size: range(13, 13, 14), align: 'center' },
    letterSubject: { ...upright, size: range(12, 12, 13), align: 'center' },
    addressee: { ...upright, size: range(14, 13, 14), align: 'left' },
    body: { ...upright, size: range(14, 13, 14), align: 'both' },
    part: { ...bold, capitals: true, size: range(14, 13, 14), align: 'both' },
    heading: { ...bold, size: range(14, 13, 14), align: 'both' },
    authority: { ...bold, capitals: true, size: range(14, 13, 14), align: 'center' },
    signer: { ...bold, size: range(14, 13, 14), align: 'center' },
    recipientsTitle: { bold: true, italic: true, capitals: false, size: exactly(12), align: 'left' },
    recipient: { ...upright, size: exactly(11), align: 'left' },
    annexLabel: { ...bold, size: exactly(14), align: 'center' },
    annexTitle: { ...bold, capitals: true, size: range(14, 13, 14), align: 'center' },
    annexSource: { ...italic, size: range(14, 13, 14), align: 'center' },
    /** The decree sets no size for tables: nearly the body's within the text, smaller in an annex. */
    textTable: { ...upright, size: range(13, 10, 14), align: 'left' },
    textTableHead: { ...bold, size: range(13, 10, 14), align: 'center' },
    table: { ...upright, size: range(11, 10, 14), align: 'left' },
    tableHead: { ...bold, size: range(11, 10, 14), align: 'center' },
    tableNote: { ...italic, size: range(12, 11, 14), align: 'both' },
  },
} as const satisfies {
  type: Record<string, TypeRule>;
  [part: string]: unknown;
};

/** Width of the text on an upright page, in millimetres. */
export const TEXT_WIDTH = FORM.paper.width - FORM.margins.left.use - FORM.margins.right.use;

/** Width of the text on an annex page laid on its side, in millimetres. */
export const LANDSCAPE_TEXT_WIDTH =
  FORM.paper.height - FORM.landscapeMargins.left.use - FORM.landscapeMargins.right.use;

const TWIPS_PER_MM = 1440 / 25.4;

/** Millimetres in twentieths of a point, Word's unit of length. */
export const twips = (mm: number): number => Math.round(mm * TWIPS_PER_MM);
