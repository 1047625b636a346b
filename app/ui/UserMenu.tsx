import { Link } from '@remix-run/react';
import { paths } from '../paths.ts';
import { useText } from '../text/index.ts';
import { shellText } from '../text/shell.ts';
import { Icon } from './Icon.tsx';
import { Preferences } from './Preferences.tsx';
import type { ShellProps } from './Shell.tsx';

/** First letters of the middle and given name, as offices shorten them. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/).slice(-2);
  return words.map((word) => word.charAt(0).toLocaleUpperCase('vi')).join('');
}

export function UserMenu({ user }: Pick<ShellProps, 'user'>) {
  const t = useText(shellText);
  return (
    <details className="drop">
      <summary className="tb who" aria-label={t.userMenu(user.name)}>
        <span className="ava" aria-hidden="true">
          {initials(user.name)}
        </span>
        <span>
          <b>{user.name}</b>
          <span>{user.title}</span>
        </span>
      </summary>
      <div className="drop-list">
        <Link to={paths.account()}>
          <Icon name="user" />
          {t.account}
        </Link>
        <Preferences />
        <form method="post" action={paths.signOut()}>
          <button type="submit">
            <Icon name="out" />
            {t.signOut}
          </button>
        </form>
      </div>
    </details>
  );
}
