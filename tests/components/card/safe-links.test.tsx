import { describe, expect, it, test } from 'vitest';
import { EntityCard } from '../../../components/card/EntityCard.tsx';
import { renderSurface } from '../render-surface.tsx';
import { SAMPLE_CARDS } from '../show-card.tsx';

const { sources, entity, ...rest } = SAMPLE_CARDS['deepseek-r1'];

/** The card with this address in every place that links. */
function showWith(address: string): HTMLElement {
  const card = {
    ...rest,
    entity: { ...entity, page: address },
    sources: sources.map((source) => ({ ...source, url: address })),
  };
  return renderSurface(
    <EntityCard card={card} locale="en" theme="light" actions={{ onCopyLink: () => undefined }} />,
  );
}

describe('a dataset’s address', () => {
  it.each([
    'http://en.people.cn/n3/2025/0121/c90000-20268778.html',
    'javascript:alert(1)',
    'data:text/html,<script>1</script>',
    '//example.org/',
  ])('%s is not linked, and what it belongs to is still named', (address) => {
    const host = showWith(address);
    expect(host.querySelectorAll('a')).toHaveLength(0);
    expect(host.textContent).toContain(sources[0]?.publisher);
  });

  it('over https is linked, and gives nothing away', () => {
    const links = [...showWith('https://example.org/a').querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(3);
    for (const { rel, target, protocol } of links) {
      expect({ rel, target, protocol }).toEqual({
        rel: 'noopener noreferrer',
        target: '_blank',
        protocol: 'https:',
      });
    }
  });
});

test('a dataset’s text is text', () => {
  const name = '<img src=x onerror=alert(1)>';
  const card = { ...rest, sources, entity: { ...entity, name, summary: name } };
  const host = renderSurface(<EntityCard card={card} locale="en" theme="light" actions={{}} />);
  expect(host.querySelector('img')).toBeNull();
  expect(host.textContent).toContain(name);
});
