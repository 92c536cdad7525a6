import { render } from 'preact';
import '../../components/styles/card-surface.css';
import '../../components/check/check.css';
import { GuardedSurface } from '../../components/failure/GuardedSurface.tsx';
import { surfaceRecovery } from '../../extension/hooks/surface-recovery.ts';
import { prepareTexts } from '../../extension/hooks/use-locale.ts';
import { takeQuestion } from '../pages/take-question.ts';
import { Check } from './Check.tsx';

const recovery = surfaceRecovery('the check of a text');
const [question] = await Promise.all([takeQuestion(), prepareTexts()]);
render(
  <GuardedSurface {...recovery}>
    <Check text={question?.kind === 'check' ? question.text : undefined} />
  </GuardedSurface>,
  document.body,
);
