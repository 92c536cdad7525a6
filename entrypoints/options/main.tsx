import { render } from 'preact';
import '../../components/styles/card-surface.css';
import '../../components/options/options.css';
import { GuardedSurface } from '../../components/failure/GuardedSurface.tsx';
import { surfaceRecovery } from '../../extension/hooks/surface-recovery.ts';
import { prepareTexts } from '../../extension/hooks/use-locale.ts';
import { Options } from './Options.tsx';

const recovery = surfaceRecovery('the options');
await prepareTexts();
render(
  <GuardedSurface {...recovery}>
    <Options />
  </GuardedSurface>,
  document.body,
);
