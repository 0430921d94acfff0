import { notedAddress } from '../../parse/html/saved-from.ts';
import type { TextSource } from '../text-source.ts';
import { parseMail } from './mail.ts';

/** A web page that a browser saved in one file (MHTML, RFC 2557), to be read like any other page at its address. */
export async function openArchivedPage(bytes: Buffer, source: TextSource): Promise<readonly TextSource[]> {
  const { headers, html = '' } = await parseMail(bytes, source.label);
  const stated = headers.find(
    ({ key }) => key === 'snapshot-content-location' || key === 'content-location',
  )?.value;
  const address =
    stated ?? /^content-location:\s*(\S+)/im.exec(bytes.toString('latin1', 0, 65_536))?.[1] ?? '';
  // After the page come its frames, each a document of its own.
  const end = html.toLowerCase().indexOf('</html>');
  const page = end < 0 ? html : html.slice(0, end + '</html>'.length);
  return [
    {
      label: source.label,
      fileName: `${(source.fileName ?? 'page').replace(/\.mht(?:ml)?$/i, '')}.html`,
      url: notedAddress(address),
      open: async () => ({
        bytes: (async function* () {
          yield new TextEncoder().encode(page);
        })(),
        charset: 'utf-8',
      }),
    },
  ];
}
