import type { ComponentChild } from 'preact';
import { render } from 'preact';
import '../../components/styles/card-surface.css';
import '../../components/popup/popup.css';
import '../../components/options/options.css';
import '../../components/welcome/welcome.css';
import '../../components/check/check.css';
import '../../components/lookup/lookup.css';

/** Renders into a new element, alone on the page and `inlineSize` CSS px wide. */
export function renderSurface(surface: ComponentChild, inlineSize = 384): HTMLElement {
  for (const old of document.body.children) render(null, old);
  document.body.replaceChildren();
  document.body.style.margin = '0';
  const host = document.createElement('div');
  host.style.inlineSize = `${inlineSize}px`;
  document.body.append(host);
  render(surface, host);
  return host;
}
