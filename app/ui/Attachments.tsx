import { useFormat } from '../text/index.ts';
import { Icon } from './Icon.tsx';

export interface Attachment {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
  /** Where it is downloaded from. */
  to: string;
}

/** Files to download, each with its size. Plain links: a download is not a page. */
export function Attachments({ files }: { files: readonly Attachment[] }) {
  const format = useFormat();
  if (files.length === 0) return null;
  return (
    <ul className="files">
      {files.map((file) => (
        <li key={file.id}>
          <a className="file" href={file.to} download>
            <Icon name={/\.(png|jpe?g|gif|webp)$/i.test(file.name) ? 'img' : 'doc'} small />
            {file.name} <span>{format.fileSize(file.size)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
