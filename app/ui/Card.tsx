import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';

interface CardProps {
  title?: ReactNode;
  /** Before the title. */
  icon?: ReactNode;
  /** Figure after the title. */
  count?: ReactNode;
  /** A link or button at the right of the head. */
  action?: ReactNode;
  foot?: ReactNode;
  /** False for tables and lists, which bring their own padding. */
  padded?: boolean;
  /** Name of a card without a title. */
  label?: string;
  id?: string;
  className?: string;
  children: ReactNode;
}

/** A panel; with a title or label it is a region that can be jumped to. */
export function Card({ title, icon, count, action, foot, padded = true, label, id, className, children }: CardProps) {
  const headingId = useId();
  return (
    <section
      className={classes('panel', className)}
      id={id}
      aria-labelledby={title ? headingId : undefined}
      aria-label={title ? undefined : label}
    >
      {title && (
        <div className="panel-head">
          <h2 id={headingId} className={icon ? 'row' : undefined}>
            {icon}
            {title} {count !== undefined && <span className="cnt">{count}</span>}
          </h2>
          {action}
        </div>
      )}
      {padded ? <div className="panel-body">{children}</div> : children}
      {foot && <div className="panel-foot small">{foot}</div>}
    </section>
  );
}
