import { render } from 'preact';
import '../../components/styles/card-surface.css';
import '../../components/lookup/lookup.css';
import { GuardedSurface } from '../../components/failure/GuardedSurface.tsx';
import { surfaceRecovery } from '../../extension/hooks/surface-recovery.ts';
import { prepareTexts } from '../../extension/hooks/use-locale.ts';
import { takeQuestion } from '../pages/take-question.ts';
import { Lookup } from './Lookup.tsx';

const recovery = surfaceRecovery('the look-up');
const [question] = await Promise.all([takeQuestion(), prepareTexts()]);
render(
  <GuardedSurface {...recovery}>
    <Lookup query={question?.kind === 'look-up' ? question.query : ''} />
  </GuardedSurface>,
  document.body,
);
