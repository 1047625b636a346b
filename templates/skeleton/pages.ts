import {
  type FileChild,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { FORM, LANDSCAPE_TEXT_WIDTH, type Measure, TEXT_WIDTH, twips } from '../../app/documents/form-profile.ts';
import { fixedRule, line, sectionEnd } from './blocks.ts';

type Orientation = 'portrait' | 'landscape';
type Margins = Readonly<Record<'top' | 'bottom' | 'left' | 'right', Measure>>;

/** An annex printed if its condition holds, as a section with page numbers of its own. */
export interface Annex {
  readonly condition: string;
  readonly orientation: Orientation;
  /** `Phụ lục`, or a placeholder for it when there may be several. */
  readonly label: string;
  readonly title: string;
  readonly content: readonly FileChild[];
}

const headers = () => ({
  default: new Header({
    children: [new Paragraph({ style: 'SoTrang', children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  }),
  first: new Header({ children: [new Paragraph({ style: 'SoTrang' })] }),
});

function section(orientation: Orientation, children: readonly FileChild[]): ISectionOptions {
  const margins: Margins = orientation === 'landscape' ? FORM.landscapeMargins : FORM.margins;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      // The number is not printed on a first page.
      titlePage: true,
      page: {
        // For a page on its side the library swaps width and height itself.
        size: {
          width: twips(FORM.paper.width),
          height: twips(FORM.paper.height),
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margins.top.use),
          bottom: twips(margins.bottom.use),
          left: twips(margins.left.use),
          right: twips(margins.right.use),
          header: twips(FORM.pageNumber.fromEdge),
          footer: twips(FORM.pageNumber.fromEdge),
          gutter: 0,
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: headers(),
    children,
  };
}

/**
 * The pages of a template: the paper and the annexes it may have. Each condition opens in its annex and closes
 * in the section after; a last section left empty is dropped when the template is filled.
 */
export function pages(paper: readonly FileChild[], annexes: readonly Annex[] = []): ISectionOptions[] {
  const sections = [section('portrait', [...paper, sectionEnd()])];
  let closing: FileChild[] = [];
  for (const annex of annexes) {
    const opening = line('LenhMau', `{#${annex.condition}}`);
    sections.push(section(annex.orientation, [...closing, opening, ...annexContent(annex), sectionEnd()]));
    closing = [line('LenhMau', `{/${annex.condition}}`)];
  }
  if (closing.length > 0) sections.push(section('portrait', closing));
  return sections;
}

const annexContent = ({ label, title, orientation, content }: Annex): FileChild[] => [
  line('PhuLuc', label),
  line('TenPhuLuc', title),
  line('KemTheo', '{nguồn phụ lục}'),
  fixedRule(FORM.annexRule, orientation === 'landscape' ? LANDSCAPE_TEXT_WIDTH : TEXT_WIDTH),
  line('GhiChuBang'),
  ...content,
];
