import { render } from 'preact';
import '../../components/styles/card-surface.css';
import '../../components/popup/popup.css';
import { GuardedSurface } from '../../components/failure/GuardedSurface.tsx';
import { surfaceRecovery } from '../../extension/hooks/surface-recovery.ts';
import { findPage } from './find-page.ts';
import { Popup } from './Popup.tsx';

const recovery = surfaceRecovery('the popup');
const page = await findPage();
render(
  <GuardedSurface {...recovery}>
    <Popup page={page} />
  </GuardedSurface>,
  document.body,
);
