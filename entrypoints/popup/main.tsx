import { render } from 'preact';
import '../../components/styles/card-surface.css';
import '../../components/popup/popup.css';
import { GuardedSurface } from '../../components/failure/GuardedSurface.tsx';
import { watchAccess } from '../../extension/access.ts';
import { surfaceRecovery } from '../../extension/hooks/surface-recovery.ts';
import { prepareTexts } from '../../extension/hooks/use-locale.ts';
import { findPage } from './find-page.ts';
import { Popup } from './Popup.tsx';

const recovery = surfaceRecovery('the popup');
await prepareTexts();
// Without access to its site a page has no address, so it is found anew.
watchAccess(new AbortController().signal, () => location.reload());
const page = await findPage();
render(
  <GuardedSurface {...recovery}>
    <Popup page={page} />
  </GuardedSurface>,
  document.body,
);
