import { paths } from '#app/paths.ts';
import { accountsText } from '#app/text/accounts.ts';
import { useText } from '#app/text/index.ts';
import type { KeptForm } from '#app/ui/SignInForm.tsx';

/** Signed in again: the form that came too late waits here for one more press of a button. */
export function SendAgain({ kept }: { kept: KeptForm }) {
  const { resume: t } = useText(accountsText);
  const inputs = Object.entries(kept.fields).flatMap(([name, values]) =>
    values.map((value, index) => ({ key: `${name} ${index}`, name, value })),
  );
  // Enough to recognise it by: the longest text, which ids and codes are not.
  const texts = inputs.map(({ value }) => value).filter((value) => /\s/.test(value.trim()));
  const longest = texts.sort((a, b) => b.length - a.length)[0];
  return (
    <>
      <h1 className="mb-18">{t.readyTitle}</h1>
      <p className="mb-8">{t.ready}</p>
      {longest && (
        <p className="quote mb-18">
          <span className="vh">{t.typed}: </span>
          {longest}
        </p>
      )}
      <form method="post" action={kept.action}>
        {inputs.map(({ key, name, value }) => (
          <input key={key} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className="btn btn-1 btn-block">
          {t.send}
        </button>
      </form>
      <p className="small soft mt-18">{t.keptNote}</p>
      <p className="mt-18">
        <a href={paths.home()}>{t.drop}</a>
      </p>
    </>
  );
}
