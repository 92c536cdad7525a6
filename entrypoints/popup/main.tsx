import { render } from 'preact';
import '../../components/styles/card-surface.css';
import '../../components/popup/popup.css';
import { findPage } from './find-page.ts';
import { Popup } from './Popup.tsx';

render(<Popup page={await findPage()} />, document.body);
