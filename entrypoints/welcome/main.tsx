import { render } from 'preact';
import '../../components/styles/card-surface.css';
import '../../components/options/options.css';
import '../../components/welcome/welcome.css';
import { GuardedSurface } from '../../components/failure/GuardedSurface.tsx';
import { surfaceRecovery } from '../../extension/hooks/surface-recovery.ts';
import { prepareTexts } from '../../extension/hooks/use-locale.ts';
import { Welcome } from './Welcome.tsx';

const recovery = surfaceRecovery('the welcome page');
await prepareTexts();
render(
  <GuardedSurface {...recovery}>
    <Welcome />
  </GuardedSurface>,
  document.body,
);
