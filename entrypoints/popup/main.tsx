import { render } from 'preact';
import '../../components/card-surface.css';
import '../../components/popup.css';
import { findPage } from './find-page.ts';
import { Popup } from './Popup.tsx';

render(<Popup page={await findPage()} />, document.body);
