import sprite from './icons.svg?no-inline';

/** One symbol of `icons.svg`, a 20 px stroke set; a test holds this list and the file together. */
export type IconName =
  | 'alert'
  | 'bell'
  | 'book'
  | 'building'
  | 'cal'
  | 'chart'
  | 'check'
  | 'cho'
  | 'clip'
  | 'dang'
  | 'dl'
  | 'doc'
  | 'down'
  | 'dung'
  | 'edit'
  | 'gavel'
  | 'gear'
  | 'hist'
  | 'home'
  | 'huy'
  | 'img'
  | 'info'
  | 'inspect'
  | 'left'
  | 'link'
  | 'lock'
  | 'mail'
  | 'meet'
  | 'menu'
  | 'moi'
  | 'more'
  | 'out'
  | 'plus'
  | 'plusd'
  | 'print'
  | 'qua'
  | 'report'
  | 'right'
  | 'sap'
  | 'search'
  | 'swap'
  | 'task'
  | 'today'
  | 'tre'
  | 'up'
  | 'urge'
  | 'user'
  | 'word'
  | 'x'
  | 'xong';

interface IconProps {
  name: IconName;
  /** 16 px, for buttons and dense rows. */
  small?: boolean;
}

/** Decoration only: the word beside it carries the meaning, so it is hidden from screen readers. */
export function Icon({ name, small = false }: IconProps) {
  return (
    <svg className={small ? 'i i-16' : 'i'} aria-hidden="true" focusable="false">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
